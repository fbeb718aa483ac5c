using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Analysis.Norwegian;
using Samspill.Exchange.Readings;
using Samspill.Kernel;
using Samspill.Plans.Register;
using Samspill.Plans.Statements;
using Samspill.Plans.Themes;
using Samspill.Plans.Versions;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Kept;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Plans.Comparing;

/// <summary>Compare the newest versions of plans, those chosen or all that have a text, and keep what comes out. Where a plan that is not ended is left out it is a trial, and the figures go on resting on the last comparison of all.</summary>
public static class RunComparison
{
    private const int MostPlans = 400;

    /// <summary>The plans by key, parted by `;`, or nothing for all; and the threshold, or nothing for the usual one.</summary>
    public sealed record Request(string? Plans, decimal? Threshold);

    internal static async Task<IResult> Handle(Input input, SamspillDb db, KeptFacts kept, Reader reader, Frame frame, CancellationToken stop)
    {
        var request = new Request(input.Text("plans", 20_000), input.Number("threshold"));
        input.Flaws.Require(request.Threshold is null or >= ComparePlans.Lowest and <= ComparePlans.Highest, "threshold", ComparisonWords.ThresholdRange.With(ComparePlans.Lowest, ComparePlans.Highest));
        Task<IResult> Page()
        {
            db.ChangeTracker.Clear();
            return ShowComparison.Latest(null, null, null, null, db, kept, reader, stop);
        }

        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        // A form with nothing ticked sends nothing; a program that sends nothing means all.
        var chosen = (request.Plans ?? (input.FormId.Length == 0 ? null : ""))?.Split(';', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        var newest = await Newest(db, stop);
        var taking = newest.Where(row => chosen?.Contains(row.Plan.Key.Value) ?? row.Plan.Stage != PlanStage.Ended).ToList();
        if (taking.Count is < 2 or > MostPlans || (chosen is not null && chosen.Count != taking.Count))
        {
            return Answer.Refused(taking.Count > MostPlans ? ComparisonRefusals.TooMany.With(MostPlans) : ComparisonRefusals.TooFew, input, Page);
        }

        var made = await Add(db, taking, request.Threshold ?? ComparePlans.Usual, reader.PersonId, isTrial: newest.Count(row => row.Plan.Stage != PlanStage.Ended) > taking.Count(row => row.Plan.Stage != PlanStage.Ended), isDemo: false, stop);
        return await db.SaveIfFirst(
            input,
            Page,
            PlanRefusals.SavedBySomebodyElse,
            () => Answer.Done(frame.At("/planer/sammenligning/" + made.Key), new { comparison = made.Key, made.Threshold, plans = taking.Count, made.IsTrial }, ComparisonWords.Made.Of(taking.Count)),
            stop);
    }

    /// <summary>Every plan that has a text, with its newest version.</summary>
    internal static async Task<IReadOnlyList<(Plan Plan, PlanVersion Version)>> Newest(SamspillDb db, CancellationToken stop)
    {
        var plans = await db.Set<Plan>().AsNoTracking().ToListAsync(stop);
        var versions = (await db.Set<PlanVersion>().AsNoTracking().ToListAsync(stop)).GroupBy(row => row.PlanId).ToDictionary(group => group.Key, group => group.MaxBy(row => row.Number)!);
        return [.. plans.Where(plan => versions.ContainsKey(plan.Id)).OrderBy(plan => plan.Key.Value, StringComparer.Ordinal).Select(plan => (plan, versions[plan.Id]))];
    }

    internal static async Task<Comparison> Add(SamspillDb db, IReadOnlyList<(Plan Plan, PlanVersion Version)> taking, decimal threshold, PersonId? by, bool isTrial, bool isDemo, CancellationToken stop)
    {
        var number = await db.Set<Comparison>().MaxAsync(row => (int?)row.Number, stop) ?? 0;
        var (plans, said) = (await Sentences(db, taking, stop), await Judged.Standing(db, DateOnly.MaxValue, stop));
        bool IsApart((int Plan, int At) a, (int Plan, int At) b) => plans[a.Plan].Sentences[a.At].Key is { } keyA && plans[b.Plan].Sentences[b.At].Key is { } keyB
            && said.GetValueOrDefault(Judged.Pair(taking[a.Plan].Plan.Id, keyA, taking[b.Plan].Plan.Id, keyB))?.Verdict == Verdict.No;
        var result = ComparePlans.Of(plans, threshold, Judged.Own(said), IsApart);
        var made = new Comparison { Key = Key.From(FormattableString.Invariant($"{db.Scene.Clock.Today:yyyy-MM-dd}-{number + 1}")), Number = number + 1, On = db.Scene.Clock.Today, Threshold = threshold, WordList = result.Words, Background = result.Background, IsTrial = isTrial, Result = Judged.Write(result), ById = by, IsDemo = isDemo };
        db.Add(made);
        db.AddRange(taking.Select((row, i) => new ComparisonPlan { ComparisonId = made.Id, Place = i, PlanId = row.Plan.Id, VersionId = row.Version.Id }));
        return made;
    }

    /// <summary>The statements of versions as they are compared: those nobody has said are none; and all sentences, for what is copied.</summary>
    internal static async Task<IReadOnlyList<ComparedPlan>> Sentences(SamspillDb db, IReadOnlyList<(Plan Plan, PlanVersion Version)> taking, CancellationToken stop)
    {
        var versions = taking.Select(row => row.Version.Id).ToList();
        var themes = await db.Set<Theme>().AsNoTracking().ToDictionaryAsync(theme => theme.Id, theme => theme.Key.Value, stop);
        var statements = (await db.Set<PlanStatement>().AsNoTracking().Where(row => versions.Contains(row.VersionId) && row.State != StatementState.Rejected).OrderBy(row => row.Offset).ToListAsync(stop)).ToLookup(row => row.VersionId);
        var places = await db.Municipalities(stop);
        var region = await db.Set<Partnership>().Where(row => row.Id == db.Here).Select(row => row.Name).SingleOrDefaultAsync(stop);
        var wholes = new Dictionary<PlanVersionId, IReadOnlyList<string>>();
        foreach (var version in versions)
        {
            wholes[version] = StatementFinding.Whole(DocumentBytes.Read(await db.Set<PlanText>().AsNoTracking().Where(row => row.Id == version).Select(row => row.Bytes).SingleAsync(stop)));
        }

        return [.. taking.Select(row => new ComparedPlan(row.Plan.Title, places.First(place => place.Id == row.Plan.OrganisationId).Name, RegionNames.For(region, [.. places.Where(place => place.Id != row.Plan.OrganisationId).Select(place => place.Name)]),
            [.. statements[row.Version.Id].Select(one => new ComparedSentence(one.Sentence, one.Section, one.Page, one.ThemeId is { } theme ? themes.GetValueOrDefault(theme) : null, one.SentenceKey, one.Number, one.Sentence == one.Read ? null : one.Read))], wholes[row.Version.Id]))];
    }
}

/// <summary>The names that make a sentence one about the region.</summary>
internal static class RegionNames
{
    /// <summary>The region by its name, with and without a hyphen, and municipalities by theirs, each language's form of a double name.</summary>
    public static IReadOnlyList<RegionName> For(string? region, IReadOnlyList<string> municipalities)
    {
        var names = municipalities.Select(name => new RegionName(Bare(name), MentionKind.Municipality)).Where(name => name.Name.Length > 1).ToList();
        if (region?.Trim() is { Length: > 0 } whole)
        {
            names.Add(new(whole.EndsWith("regionen", StringComparison.OrdinalIgnoreCase) && whole.Length > 8 ? $"{whole}|{whole[..^8].TrimEnd('-', ' ')}-regionen" : whole, MentionKind.Region));
        }

        return names;
    }

    /// <summary>`Karasjok` of `Karasjok kommune`; `Kárášjohka|Karasjok` of `Kárášjohka - Karasjok`.</summary>
    private static string Bare(string name) => string.Join('|', name.Split([" - ", " – ", " / "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(part => part.EndsWith(" kommune", StringComparison.OrdinalIgnoreCase) ? part[..^8].Trim() : part));
}
