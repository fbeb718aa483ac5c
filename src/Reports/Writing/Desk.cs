using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Audit;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Reports.Composing;
using Samspill.Reports.Freezing;
using Samspill.Reports.Templates;

namespace Samspill.Reports.Writing;

/// <summary>A report laid out on the desk: what it says now, whether it is frozen, and what keeps it from being so.</summary>
internal sealed record Sheet(ReportName Name, Report? Report, Frozen? Last, Composition Text, Basis Basis, IReadOnlyList<ReportGap> Gaps, IReadOnlyList<SentenceEdit> Edits, Language Language)
{
    /// <summary>True when what is laid out is a frozen edition.</summary>
    public bool IsFrozen => Text.Edition is not null;

    /// <summary>Why it may not be written in; null when it may.</summary>
    public Refusal? Closed => IsFrozen ? ReportRefusals.Frozen.With(Last!.On) : null;

    /// <summary>The report's own record; begun now, to be saved with what is written, when nobody has written in it before.</summary>
    public Report Begun(SamspillDb db) => Report ?? db.Add(new Report { Key = Key.Read(Name.Key)!.Value, Language = Language }).Entity;
}

/// <summary>How a report is asked for.</summary>
/// <param name="Language">The language; null for the report's own.</param>
/// <param name="IsLive">True to read it off the work as it is today, also when it is frozen.</param>
/// <param name="Edition">An earlier frozen edition; null for the last.</param>
internal sealed record Wish(Language? Language = null, bool IsLive = false, int? Edition = null);

/// <summary>Where reports are composed: from the frozen edition where there is one, else from what every arena has to tell today.</summary>
internal sealed class Desk(SamspillDb db, IEnumerable<IReportSource> sources)
{
    /// <summary>Lays out a report. Null when there is none of that name; a refusal when it cannot be had as wished.</summary>
    public async Task<(Sheet? Sheet, Refusal? Refusal)> Open(string? key, Wish wish, CancellationToken stop)
    {
        var today = db.Scene.Clock.Today;
        if (ReportName.Read(key, today) is not { } name)
        {
            return default;
        }

        var reportKey = Key.Read(name.Key)!.Value;
        var report = await db.Set<Report>().SingleOrDefaultAsync(row => row.Key == reportKey, stop);
        var frozen = report is null ? [] : await db.Set<Frozen>().AsNoTracking().Where(row => row.ReportId == report.Id).OrderBy(row => row.Edition).ToListAsync(stop);
        var last = frozen.Count > 0 ? frozen[^1] : null;
        if (wish.Edition is { } edition && !frozen.Exists(row => row.Edition == edition))
        {
            return default;
        }

        if (last is not null && !wish.IsLive && (wish.Edition is not null || !report!.IsReopened))
        {
            return await Sealed(name, report!, last, wish.Edition is null ? last : frozen.Find(row => row.Edition == wish.Edition)!, wish.Language, stop);
        }

        var partnership = await db.Set<Partnership>().AsNoTracking().SingleAsync(row => row.Id == db.Here, stop);
        var isReopened = last is not null && !wish.IsLive;
        var language = isReopened ? report!.Language : wish.Language ?? report?.Language ?? partnership.Language;
        var edits = report is null ? [] : await db.Set<SentenceEdit>().AsNoTracking().Where(row => row.ReportId == report.Id).ToListAsync(stop);
        var corrections = isReopened ? await Corrections(report!.Id, stop) : [];
        var basis = isReopened ? (await Content(last!, stop))?.Basis : await Live(name, language, today, stop);
        if (basis is null)
        {
            return (null, ReportRefusals.BrokenSeal);
        }

        var claim = name.Template.Claim is null ? null : await Claimed(report, name, stop);
        var commission = new Commission(name, partnership.Name, partnership.IsDemo, today, null, claim, corrections);
        var draft = Composer.Compose(commission, basis, edits);
        return (new Sheet(name, report, last, draft.Text, basis, isReopened ? draft.Gaps : [.. await Gaps(name, today, stop), .. draft.Gaps], edits.FindAll(edit => edit.Language == language), language), null);
    }

    private readonly Dictionary<Period, IReadOnlyList<ReportMaterial>> told = [];

    /// <summary>What every arena tells of a period, asked once.</summary>
    private async Task<IReadOnlyList<ReportMaterial>> Told(ReportName name, DateOnly today, CancellationToken stop)
    {
        if (!told.TryGetValue(name.Period, out var materials))
        {
            var all = new List<ReportMaterial>();
            foreach (var source in sources)
            {
                all.Add(await source.Tell(db.Here, new ReportQuery(name.Period, today), stop));
            }

            materials = told[name.Period] = all;
        }

        return materials;
    }

    private async Task<Basis> Live(ReportName name, Language language, DateOnly today, CancellationToken stop)
    {
        var revision = await db.Set<AuditHead>().Where(head => head.PartnershipId == db.Here).Select(head => head.Sequence).SingleOrDefaultAsync(stop);
        var basis = Basis.Of(await Told(name, today, stop), language, revision);
        var own = CorrectionTelling.IdsOf(name.Key);
        return basis with { Sentences = [.. basis.Sentences.Where(sentence => !sentence.Id.StartsWith(own, StringComparison.Ordinal))] };
    }

    /// <summary>What the arenas say is missing; what hinders a claim alone does not hinder a report that claims nothing.</summary>
    private async Task<IEnumerable<ReportGap>> Gaps(ReportName name, DateOnly today, CancellationToken stop) => (await Told(name, today, stop)).SelectMany(material => material.Gaps).Where(gap => !gap.IsOfClaim || name.Template.Claim is not null);

    private async Task<(Sheet? Sheet, Refusal? Refusal)> Sealed(ReportName name, Report report, Frozen last, Frozen wanted, Language? asked, CancellationToken stop)
    {
        if (await Content(wanted, stop) is not { } content)
        {
            return (null, ReportRefusals.BrokenSeal);
        }

        var language = Languages.Read(content.Text.Language) ?? Language.Nb;
        return asked is { } other && other != language
            ? (null, ReportRefusals.OtherLanguage.With(language.Name()))
            : (new Sheet(name, report, last, content.Text, content.Basis, [], [], language), null);
    }

    /// <summary>What a frozen edition holds; null when the seal is broken.</summary>
    private async Task<SealedContent?> Content(Frozen frozen, CancellationToken stop)
    {
        var content = await db.Set<FrozenContent>().AsNoTracking().Where(row => row.FrozenId == frozen.Id).Select(row => row.Content).SingleOrDefaultAsync(stop);
        return content is not null && Canonical.Hash(content) == frozen.Hash ? Canonical.Read<SealedContent>(content) : null;
    }

    /// <summary>What goes with the payment claim: as stated, and the files that hang on the report.</summary>
    public async Task<Claim> Claimed(Report? report, ReportName name, CancellationToken stop)
    {
        var stated = (report?.Attachments ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var files = (await Platform.Storage.Files.Of(db, ReportRecords.Kind, name.Key, stop)).Select(file => file.Name);
        return new Claim(report?.IsAttested, [.. stated.Concat(files).Distinct(StringComparer.Ordinal)]);
    }

    private async Task<IReadOnlyList<Corrected>> Corrections(ReportId report, CancellationToken stop) =>
        (await db.Set<NumberCorrection>().AsNoTracking().Where(row => row.ReportId == report).OrderBy(row => row.Number).ToListAsync(stop))
            .ConvertAll(row => new Corrected(row.Number, row.Slot, row.Was, Canonical.Plain(row.Value), row.Is, row.Reason, row.On));
}
