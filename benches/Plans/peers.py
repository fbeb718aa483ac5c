"""The same join by others, on the vectors that ./bench plans wrote: peers.py DIR WHAT THRESHOLD. Prints one line of JSON."""
import json, resource, sys, time
import numpy as np

folder, what, threshold = sys.argv[1], sys.argv[2], float(sys.argv[3])


def say(**figures):
    print(json.dumps({"megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, **figures}))


def rows():
    from scipy.sparse import csr_matrix
    starts = np.fromfile(folder + "/starts.bin", dtype=np.int32)
    features = np.fromfile(folder + "/features.bin", dtype=np.int32)
    return csr_matrix((np.fromfile(folder + "/weights.bin", dtype=np.float64), features, starts))


def write(a, b, scores):
    order = np.lexsort((b, a))
    a[order].astype(np.int32).tofile(folder + "/peer-a.bin")
    b[order].astype(np.int32).tofile(folder + "/peer-b.bin")
    scores[order].astype(np.float64).tofile(folder + "/peer-score.bin")


if what == "sklearn":
    # Blocks of rows against themselves and all rows after, so that no pair is reckoned twice: half of what cosine_similarity(X) does.
    import sklearn
    from sklearn.metrics.pairwise import linear_kernel
    x = rows()
    begun = time.perf_counter()
    found = []
    for first in range(0, x.shape[0], 1000):
        block = linear_kernel(x[first:first + 1000], x[first:], dense_output=False).tocoo()
        kept = (block.data >= threshold) & (block.row < block.col)
        found.append((block.row[kept] + first, block.col[kept] + first, block.data[kept]))
    a, b, scores = (np.concatenate([part[i] for part in found]) for i in range(3))
    seconds = time.perf_counter() - begun
    write(a, b, scores)
    say(name="scikit-learn " + sklearn.__version__, seconds=seconds, pairs=len(a))
else:
    # Dense rows: a projection to few dimensions (projected), or the sparse rows as they are, for the first few thousand (identical).
    import faiss
    if what == "projected":
        dense = np.fromfile(folder + "/projected.bin", dtype=np.float32).reshape(-1, 256)
    else:
        dense = rows()[:4000].toarray().astype(np.float32)
    begun = time.perf_counter()
    index = faiss.IndexFlatIP(dense.shape[1])
    index.add(dense)
    limits, scores, b = index.range_search(dense, threshold)
    seconds = time.perf_counter() - begun
    a = np.repeat(np.arange(len(dense)), np.diff(limits.astype(np.int64)))
    kept = a < b
    write(a[kept], b[kept], scores[kept].astype(np.float64))
    say(name="faiss " + faiss.__version__, seconds=seconds, pairs=int(kept.sum()), threads=faiss.omp_get_max_threads(), dimensions=dense.shape[1], rows=len(dense))
