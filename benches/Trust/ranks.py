"""Confidence sets for ranks in NumPy: the same stepdown, blocked so that a block of draws stays in cache, in place, vectorised over draws and pairs.

Reads {"x", "se" or "cov", "draws", "level", "marginal", "bound", "times"} as JSON from stdin; prints the sets, c of each step and the seconds of each run.
"""
import json
import sys
import time

import numpy as np

BLOCK = 256


def inverse(problem):
    if "cov" in problem:
        cov = np.array(problem["cov"])
        variance = np.diag(cov)[:, None] + np.diag(cov)[None, :] - 2 * cov
    else:
        variance = np.add.outer(np.array(problem["se"]) ** 2, np.array(problem["se"]) ** 2)
    np.fill_diagonal(variance, np.inf)
    return 1 / np.sqrt(variance)


def drawn(problem, rng):
    """Z, N x draws."""
    count, draws = len(problem["x"]), problem["draws"]
    normal = rng.standard_normal((count, draws))
    if "cov" in problem:
        return np.linalg.cholesky(np.array(problem["cov"])) @ normal
    normal *= np.array(problem["se"])[:, None]
    return normal


def largest(z, inv, active):
    """For each draw the largest (Z_i - Z_j) / sd_ij over the ordered pairs in question; active[i, j] asks whether i is above j."""
    count, draws = z.shape
    both = np.triu(active & active.T, 1)
    single = active & ~active.T
    rows = []
    for i in range(count):
        for mask, is_both in ((both[i], True), (single[i], False)):
            found = np.flatnonzero(mask)
            if len(found):
                is_run = found[-1] - found[0] + 1 == len(found)
                rows.append((i, slice(found[0], found[-1] + 1) if is_run else found, inv[i, found][:, None].copy(), is_both, len(found)))
    most = np.zeros(draws)
    room, top = np.empty((count, BLOCK)), np.empty(BLOCK)
    for start in range(0, draws, BLOCK):
        block = np.ascontiguousarray(z[:, start:start + BLOCK])
        width = block.shape[1]
        own, best = room[:, :width], most[start:start + width]
        for i, others, weight, is_both, length in rows:
            out = own[:length]
            if isinstance(others, slice):
                np.subtract(block[i], block[others], out=out)
            else:
                np.take(block, others, axis=0, out=out, mode="clip")
                np.subtract(block[i], out, out=out)
            out *= weight
            if is_both:
                np.abs(out, out=out)
            np.max(out, axis=0, out=top[:width])
            np.maximum(best, top[:width], out=best)
    return most


def bounded(z, se, inv, active, keep=24):
    """The same for independent values by the bound of Cauchy and Schwarz: only the pairs of the largest |e|, and all pairs for draws where those are not enough."""
    count, draws = z.shape
    keep = min(keep, count)
    normal = np.ascontiguousarray((z / se[:, None]).T)
    size = np.abs(normal)
    index = np.argpartition(size, count - keep, axis=1)[:, count - keep:] if keep < count else np.tile(np.arange(count), (draws, 1))
    top = np.take_along_axis(normal, index, axis=1)
    least, first = np.min(np.abs(top), axis=1), np.max(np.abs(top), axis=1)
    value = top * se[index]
    weight = np.where(active, inv, 0)
    most = np.zeros(draws)
    for a in range(keep):
        for b in range(keep):
            if a != b:
                np.maximum(most, (value[:, a] - value[:, b]) * weight[index[:, a], index[:, b]], out=most)
    if keep < count:
        unsure = np.flatnonzero(least ** 2 + first ** 2 > most ** 2)
        if len(unsure):
            most[unsure] = largest(np.ascontiguousarray(z[:, unsure]), inv, active)
    return most


def quantile(numbers, level):
    at = int(np.ceil(level * len(numbers))) - 1
    return np.partition(numbers, at)[at]


def together(problem, rng):
    x, inv, z = np.array(problem["x"]), inverse(problem), drawn(problem, rng)
    count = len(x)
    t = (x[:, None] - x[None, :]) * inv
    active, critical = ~np.eye(count, dtype=bool), []
    while True:
        most = bounded(z, np.array(problem["se"]), inv, active) if problem.get("bound") else largest(z, inv, active)
        critical.append(float(quantile(most, problem["level"])))
        settled = active & (t > critical[-1])
        if not settled.any():
            break
        active &= ~settled
    above = ~active & ~np.eye(count, dtype=bool)
    return [[int(1 + above[:, j].sum()), int(count - above[j].sum())] for j in range(count)], critical


def alone(problem, rng):
    x, inv, z = np.array(problem["x"]), inverse(problem), drawn(problem, rng)
    count, draws = z.shape
    sets, critical = [], []
    room, top = np.empty((count, BLOCK)), np.empty(BLOCK)
    for j in range(count):
        t = (x - x[j]) * inv[j]
        up, down = np.arange(count) != j, np.arange(count) != j
        while True:
            both, above, below = np.flatnonzero(up & down), np.flatnonzero(up & ~down), np.flatnonzero(down & ~up)
            most = np.zeros(draws)
            for found, sign in ((both, 0), (above, 1), (below, -1)):
                if len(found) == 0:
                    continue
                weight = (inv[j, found] * (sign or 1))[:, None]
                is_all = len(found) >= count - 1
                for start in range(0, draws, BLOCK):
                    block = z[:, start:start + BLOCK]
                    width = block.shape[1]
                    if is_all:
                        out = np.subtract(block, block[j], out=room[:, :width])
                        out *= inv[j][:, None]
                    else:
                        out = np.subtract(np.take(block, found, axis=0, out=room[:len(found), :width], mode="clip"), block[j], out=room[:len(found), :width])
                        out *= weight
                    if sign == 0:
                        np.abs(out, out=out)
                    np.max(out, axis=0, out=top[:width])
                    np.maximum(most[start:start + width], top[:width], out=most[start:start + width])
            limit = quantile(most, problem["level"])
            over, under = up & (t > limit), down & (-t > limit)
            if not (over.any() or under.any()):
                break
            up &= ~over
            down &= ~under
        critical.append(float(limit))
        sets.append([int(1 + (~up).sum() - 1), int(count - ((~down).sum() - 1))])
    return sets, critical


def main():
    problem = json.load(sys.stdin)
    work = alone if problem["marginal"] else together
    seconds, sets, critical = [], None, None
    for run in range(problem["times"]):
        rng = np.random.default_rng(1 + run)
        start = time.perf_counter()
        sets, critical = work(problem, rng)
        seconds.append(time.perf_counter() - start)
    json.dump({"sets": sets, "critical": critical, "seconds": seconds, "numpy": np.__version__}, sys.stdout)


main()
