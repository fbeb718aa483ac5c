"""Xapian on the documents and questions that ./bench search wrote: peers.py FOLDER. Prints one line of JSON."""
import json, multiprocessing, os, resource, shutil, sys, time
import xapian

folder = sys.argv[1]
path = folder + "/xapian"
stem = xapian.Stem("norwegian")


def lines(name):
    with open(folder + "/" + name, encoding="utf-8") as file:
        for line in file:
            yield json.loads(line)


def document(row, generator):
    made = xapian.Document()
    generator.set_document(made)
    generator.index_text(row["title"], 4)
    generator.increase_termpos()
    generator.index_text(row["text"])
    made.set_data(row["title"] + "\n" + row["text"])
    made.add_boolean_term("XT" + row["theme"])
    made.add_boolean_term("Q" + str(row["number"]))
    for mark in ("narrow", "given"):
        if row[mark]:
            made.add_boolean_term("X" + mark.upper())
    return made


def generator():
    made = xapian.TermGenerator()
    made.set_stemmer(stem)
    made.set_stemming_strategy(xapian.TermGenerator.STEM_ALL)
    return made


def build():
    shutil.rmtree(path, ignore_errors=True)
    database = xapian.WritableDatabase(path, xapian.DB_CREATE_OR_OPEN)
    terms, spent = generator(), 0.0
    for row in lines("documents.jsonl"):
        begun = time.perf_counter()
        database.add_document(document(row, terms))
        spent += time.perf_counter() - begun
    begun = time.perf_counter()
    database.commit()
    database.close()
    return spent + time.perf_counter() - begun


def query(asked):
    parts = [xapian.Query(stem(word).decode()) for word in asked["Words"]]
    if asked["Phrase"]:
        parts.append(xapian.Query(xapian.Query.OP_PHRASE, [stem(word).decode() for word in asked["Phrase"].split()]))
    made = xapian.Query(xapian.Query.OP_AND, parts)
    if asked["Without"]:
        made = xapian.Query(xapian.Query.OP_AND_NOT, made, xapian.Query(stem(asked["Without"]).decode()))
    if asked["Class"].startswith("guest"):
        made = xapian.Query(xapian.Query.OP_FILTER, made, xapian.Query("XGIVEN"))
    else:
        made = xapian.Query(xapian.Query.OP_AND_NOT, made, xapian.Query("XNARROW"))
    return xapian.Query(xapian.Query.OP_FILTER, made, xapian.Query("XT" + asked["Theme"])) if asked["Theme"] else made


def ask(questions):
    enquire = xapian.Enquire(xapian.Database(path))
    took = []
    for number, asked in questions:
        begun = time.perf_counter()
        enquire.set_query(query(asked))
        for hit in enquire.get_mset(0, 10, 10001):
            hit.document.get_data()
        took.append((asked["Class"], 1000 * (time.perf_counter() - begun)))
    return took, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def save():
    database, terms, took = xapian.WritableDatabase(path, xapian.DB_OPEN), generator(), []
    for row, _ in zip(lines("documents.jsonl"), range(40)):
        begun = time.perf_counter()
        database.replace_document("Q" + str(row["number"]), document(row, terms))
        database.commit()
        took.append(1000 * (time.perf_counter() - begun))
    return took


def by_class(took):
    classes = {}
    for name, milliseconds in took:
        classes.setdefault(name, []).append(milliseconds)
    return {"ByClass": classes}


seconds = build()
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
bytes = sum(os.path.getsize(os.path.join(path, name)) for name in os.listdir(path))
mix = list(enumerate(lines("questions.jsonl")))
with multiprocessing.Pool(1) as pool:
    pool.apply(ask, (mix,))
    one, memory = pool.apply(ask, (mix,))
with multiprocessing.Pool(16) as pool:
    pool.map(ask, [mix[i::16] for i in range(16)], chunksize=1)
    sixteen = [one for part, _ in pool.map(ask, [(mix + mix)[i::16] for i in range(16)], chunksize=1) for one in part]
print(json.dumps({"Name": "Xapian " + xapian.version_string(), "BuildSeconds": seconds, "BuildMegabytes": peak, "IndexMegabytes": bytes / 1048576,
                  "One": by_class(one), "Sixteen": by_class(sixteen), "Saves": save(), "SavesBefore": [], "AskedMegabytes": memory}))
