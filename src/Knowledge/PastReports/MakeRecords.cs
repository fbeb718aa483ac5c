using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Analysis.PastReports;
using Samspill.Kernel;
using Samspill.Knowledge.Cards;
using Samspill.Knowledge.Lessons;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Knowledge.PastReports;

/// <summary>What a place in a report becomes.</summary>
public enum Becoming
{
    /// <summary>Nothing.</summary>
    Nothing,

    /// <summary>A goal of the programme, as a draft.</summary>
    Goal,

    /// <summary>An initiative.</summary>
    Initiative,

    /// <summary>A project card.</summary>
    Card,

    /// <summary>An initiative, and a card that tells of it.</summary>
    InitiativeAndCard,

    /// <summary>A lesson, proposed.</summary>
    Lesson,
}

/// <summary>Make goals, initiatives, cards and lessons of what was read in a past report: what a person has chosen, in her words, each pointing to its sentence. All of it or nothing; none is made twice.</summary>
public static class MakeRecords
{
    /// <summary>For each place by its id: `make.Goal-620` what it becomes, and `title.Goal-620` what it is called.</summary>
    public sealed record Request(string Make);

    private const string Goals = "/mal/";

    private sealed record Chosen(ReportFinding Finding, Becoming Becomes, string Title);

    /// <summary>The ways in, of the rooms that have them.</summary>
    internal sealed record Ways(IEnumerable<IProgrammeStart> Programmes, IEnumerable<IGoalStart> Goals, IEnumerable<IInitiativeStart> Initiatives, IEnumerable<IGoalSource> Known, IEnumerable<IInitiativeFacts> Facts);

    internal static async Task<IResult> Handle(string past, Input input, SamspillDb db, Reader reader, Frame frame, IEnumerable<IProgrammeStart> programmes, IEnumerable<IGoalStart> goals, IEnumerable<IInitiativeStart> initiatives, IEnumerable<IGoalSource> known, IEnumerable<IInitiativeFacts> facts, CancellationToken stop)
    {
        if (await ReadReport.Find(db, past, stop) is not { } report)
        {
            return Answer.Absent;
        }

        var chosen = report.Candidates.Select(finding => new Chosen(finding, input.Choice<Becoming>("make." + ReadReport.IdOf(finding)) ?? Becoming.Nothing, input.Text("title." + ReadReport.IdOf(finding), 300) ?? TitleOf(finding)))
            .Where(one => one.Becomes != Becoming.Nothing && report.MadeOf(one.Finding).Count == 0).ToList();
        var made = 0;
        return await db.CarryOut(input, () => ShowReport.Page(past, null, db, reader, known, facts, stop), async () =>
        {
            if (chosen.Count == 0)
            {
                return PastReportRefusals.NothingChosen;
            }

            if (chosen.Exists(one => one.Becomes is Becoming.Goal or Becoming.Initiative or Becoming.InitiativeAndCard) && (!goals.Any() || !initiatives.Any()))
            {
                return PastReportRefusals.NoProgramme;
            }

            made = await Make(report, chosen, db, reader, frame, new(programmes, goals, initiatives, known, facts), stop);
            return null;
        }, PastReportRefusals.SavedBySomebodyElse, () => Answer.Done(frame.At("/kunnskap/rapporter/" + past), new { report = past, made }, PastReportWords.Done.Of(made)), stop);
    }

    /// <summary>What a candidate is called when nobody has said otherwise.</summary>
    internal static string TitleOf(ReportFinding finding)
    {
        var title = finding.Title ?? finding.Words;
        return title.Length <= 200 ? title : title[..(title.LastIndexOf(' ', 199) is > 0 and var cut ? cut : 199)] + "…";
    }

    /// <summary>What a candidate most often becomes.</summary>
    internal static Becoming Usual(ReportFinding finding) => finding.Kind switch { FindingKind.Goal => Becoming.Goal, FindingKind.Initiative => Becoming.InitiativeAndCard, _ => Becoming.Lesson };

    /// <summary>What it may become.</summary>
    internal static IReadOnlyList<Becoming> Choices(ReportFinding finding) => finding.Kind switch
    {
        FindingKind.Goal => [Becoming.Goal, Becoming.Initiative, Becoming.Nothing],
        FindingKind.Initiative => [Becoming.InitiativeAndCard, Becoming.Initiative, Becoming.Card, Becoming.Goal, Becoming.Nothing],
        _ => [Becoming.Lesson, Becoming.Nothing],
    };

    private static async Task<int> Make(ReadReport report, List<Chosen> chosen, SamspillDb db, Reader reader, Frame frame, Ways ways, CancellationToken stop)
    {
        if (chosen.Exists(one => one.Becomes == Becoming.Goal) && ways.Programmes.FirstOrDefault() is { } programme)
        {
            await programme.Begin(db.Here, frame.PartnershipName ?? report.Report.Title, report.Read.StatedGoals, stop);
        }

        var taken = await Taken(db, ways.Known, ways.Facts, stop);
        foreach (var one in chosen.OrderBy(one => one.Becomes != Becoming.Goal))
        {
            var source = PastReportWords.SourceIs.With(report.Report.Title, PastReportWords.InText).AsTyped();
            var addresses = one.Becomes switch
            {
                Becoming.Goal => [await Goal(one, report, source, taken, ways, db, stop)],
                Becoming.Lesson => [await Lesson(one, report, source, db, stop)],
                _ => await Work(one, report, source, taken, ways, db, stop),
            };
            db.AddRange(addresses.Select(address => new MadeOfReport { ReportId = report.Report.Id, Kind = one.Finding.Kind, Start = one.Finding.Start, Address = address, On = db.Scene.Clock.Today, ById = reader.PersonId }));
        }

        return chosen.Count;
    }

    /// <summary>What the programme has already, by title: what another report told of is pointed to and not made anew.</summary>
    internal static async Task<Dictionary<string, string>> Taken(SamspillDb db, IEnumerable<IGoalSource> known, IEnumerable<IInitiativeFacts> facts, CancellationToken stop)
    {
        var taken = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var source in known)
        {
            foreach (var goal in await source.Goals(db.Here, stop))
            {
                taken.TryAdd(GoalCalled(goal.Title), goal.Address);
            }
        }

        foreach (var source in facts)
        {
            foreach (var initiative in await source.Initiatives(db.Here, stop))
            {
                taken.TryAdd(InitiativeCalled(initiative.Title), "/tiltak/" + initiative.Key);
            }
        }

        return taken;
    }

    /// <summary>What a goal of this title is known by among what is taken.</summary>
    internal static string GoalCalled(string title) => "mal:" + Letters.SortKey(title);

    /// <summary>What an initiative of this title is known by among what is taken.</summary>
    internal static string InitiativeCalled(string title) => "tiltak:" + Letters.SortKey(title);

    private static async Task<string> Goal(Chosen one, ReadReport report, Text source, Dictionary<string, string> taken, Ways ways, SamspillDb db, CancellationToken stop)
    {
        var name = GoalCalled(one.Title);
        return taken.TryGetValue(name, out var address) ? address : taken[name] = (await ways.Goals.First().Begin(db.Here, one.Finding.Sentence ?? one.Finding.Words, source, report.AddressOf(one.Finding), one.Title, stop)).Address;
    }

    /// <summary>The key of the goal that was made of the one an initiative serves, now or before; null when there is none.</summary>
    private static string? GoalServed(Chosen one, ReadReport report, SamspillDb db)
    {
        if (report.GoalOf(one.Finding) is not { } goal)
        {
            return null;
        }

        var address = db.Set<MadeOfReport>().Local.FirstOrDefault(row => row.ReportId == report.Report.Id && row.Kind == goal.Kind && row.Start == goal.Start)?.Address ?? report.MadeOf(goal).FirstOrDefault(made => made.StartsWith(Goals, StringComparison.Ordinal));
        return address?.StartsWith(Goals, StringComparison.Ordinal) == true ? address[Goals.Length..] : null;
    }

    private static async Task<IReadOnlyList<string>> Work(Chosen one, ReadReport report, Text source, Dictionary<string, string> taken, Ways ways, SamspillDb db, CancellationToken stop)
    {
        var (made, goal) = (new List<string>(), GoalServed(one, report, db));
        if (one.Becomes is Becoming.Initiative or Becoming.InitiativeAndCard)
        {
            var name = InitiativeCalled(one.Title);
            made.Add(taken.TryGetValue(name, out var address) ? address : taken[name] = (await ways.Initiatives.First().Begin(db.Here, one.Title, goal, $"{one.Finding.Words} ({source})", stop)).Address);
        }

        if (one.Becomes is Becoming.Card or Becoming.InitiativeAndCard)
        {
            made.Add("/kunnskap/prosjekter/" + (await CardOfReport.Make(report, one.Finding, one.Title, source, made.FirstOrDefault()?["/tiltak/".Length..], goal, db, stop)).Key);
        }

        return made;
    }

    private static async Task<string> Lesson(Chosen one, ReadReport report, Text source, SamspillDb db, CancellationToken stop)
    {
        var keys = await db.TakenKeys<Lesson>(stop);
        keys.UnionWith(db.Set<Lesson>().Local.Select(lesson => lesson.Key));
        var made = db.Add(Lessons.Lesson.From(Key.From(one.Title).Free(keys.Contains), one.Title, one.Finding.Kind == FindingKind.Challenge ? one.Finding.Words : null, one.Finding.Kind == FindingKind.Advice ? one.Finding.Words : null, source, report.AddressOf(one.Finding), $"rapport:{report.Report.Key}:{ReadReport.IdOf(one.Finding)}", db.Scene.Clock.Today)).Entity;
        return "/kunnskap/lerdommer/" + made.Key;
    }
}
