using Samspill.Bench.Crash;
using Samspill.Bench.Fuzz;
using Samspill.Bench.Hub;
using Samspill.Bench.Plans;
using Samspill.Bench.Quality;
using Samspill.Bench.Search;
using Samspill.Bench.Trust;

// ./bench NAME [options]. A benchmark prints a table in Markdown to stdout and what it is doing to stderr; it never says whether a time is good enough.
return args switch
{
    [] or ["hub", ..] => await HubBench.Run([.. args.Skip(1)]),
    ["week", ..] => await WeekBench.Run([.. args.Skip(1)]),
    ["queries", ..] => await QueryList.Run([.. args.Skip(1)]),
    ["plans", ..] => await PlansBench.Run([.. args.Skip(1)]),
    ["comparison", ..] => await ComparisonBench.Run([.. args.Skip(1)]),
    ["trust", ..] => await TrustBench.Run([.. args.Skip(1)]),
    ["crash", ..] => await CrashBench.Run([.. args.Skip(1)]),
    ["reading", ..] => await ReadingBench.Run([.. args.Skip(1)]),
    ["fuzz", ..] => await FuzzBench.Run([.. args.Skip(1)]),
    ["quality", ..] => await QualityBench.Run([.. args.Skip(1)]),
    ["relevance", ..] => await RelevanceBench.Run([.. args.Skip(1)]),
    ["search", ..] => await SearchBench.Run([.. args.Skip(1)]),
    _ => await Unknown(args[0]),
};

static async Task<int> Unknown(string name)
{
    await Console.Error.WriteLineAsync($"No benchmark is called {name}. There are: hub, week, queries, crash, plans, comparison, trust, quality, reading, fuzz, relevance, search");
    return 2;
}
