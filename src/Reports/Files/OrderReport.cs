using Microsoft.Extensions.DependencyInjection;
using Samspill.Exchange.Documents;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Reports.Freezing;
using Samspill.Reports.Writing;

namespace Samspill.Reports.Files;

/// <summary>Order a report as a script does: refused while coverage is open, unless a draft is asked for; frozen when asked; and a file checked against the database.</summary>
public static class OrderReport
{
    /// <summary>What is ordered.</summary>
    public sealed record Order(string Report, string? Format, Language? Language, bool IsDraft, bool Freezes);

    /// <summary>What came of it: the file, or the refusal with the list of what is missing.</summary>
    public sealed record Outcome(Facts? Facts, byte[]? File, Refusal? Refusal);

    /// <summary>Facts of a report that was written.</summary>
    /// <param name="Edition">Null for one that is not frozen.</param>
    /// <param name="Hash">The seal of a frozen edition.</param>
    /// <param name="Sha256">Of the file.</param>
    public sealed record Facts(string Report, string Language, DateOnly On, bool IsDraft, int? Edition, string? Hash, string Plan, int Numbers, int Bytes, string? Sha256, IReadOnlyList<MissingFact> Missing);

    /// <summary>A hindrance.</summary>
    public sealed record MissingFact(string Code, Text What, Text Remedy, string Address);

    /// <summary>What a file's check gave; null differences when it could not be checked.</summary>
    public sealed record Checked(string? Report, int? Edition, int Numbers, IReadOnlyList<(string Where, string InFile, string InDatabase)> Differences, Refusal? Refusal);

    /// <summary>The names of the templates, for help.</summary>
    public static IEnumerable<string> Names => Templates.Template.All.Select(template => template.Key);

    /// <summary>The formats of files.</summary>
    public static IReadOnlyList<string> Formats => ReportFiles.Formats;

    /// <summary>Writes, and freezes first when asked, in the partnership that the scene has entered. Null when there is no such report.</summary>
    public static async Task<Outcome?> Run(IServiceProvider services, Order order, string by, CancellationToken stop)
    {
        var (db, desk) = (services.GetRequiredService<SamspillDb>(), services.GetRequiredService<Desk>());
        var (sheet, refusal) = await desk.Open(order.Report, new Wish(order.Language, IsLive: order.IsDraft), stop);
        if (sheet is null)
        {
            return refusal is null ? null : new Outcome(null, null, refusal);
        }

        if (order.Freezes)
        {
            var (frozen, missing) = await FreezeReport.Freeze(sheet, db, services.GetServices<IReportSource>(), by, stop);
            if (frozen is null)
            {
                return new Outcome(Told(sheet, null, true), null, missing);
            }

            db.ChangeTracker.Clear();
            (sheet, refusal) = await desk.Open(order.Report, new Wish(), stop);
        }
        else if (!order.IsDraft && sheet.Gaps.Count > 0)
        {
            return new Outcome(Told(sheet, null, true), null, FreezeReport.NotCovered(sheet));
        }

        if (sheet is null || order.Format is null)
        {
            return new Outcome(sheet is null ? null : Told(sheet, null, order.IsDraft), null, refusal);
        }

        var (file, no) = await services.GetRequiredService<ReportFiles>().Write(sheet, order.Format, order.IsDraft, stop);
        return new Outcome(Told(sheet, file?.Bytes, order.IsDraft), file?.Bytes, no);
    }

    /// <summary>The partnership that a file says it is from; null when it is no report of ours.</summary>
    public static string? PartnershipOf(byte[] file) => Identity.Read(DocxReader.Read(file)?.Identifier)?.Slug;

    /// <summary>Checks a file against the database, in the partnership that the scene has entered.</summary>
    public static async Task<Checked> Check(IServiceProvider services, byte[] file, CancellationToken stop)
    {
        if (DocxReader.Read(file) is not { } content || Identity.Read(content.Identifier) is not { } identity)
        {
            return new Checked(null, null, 0, [], ReportRefusals.NotAReport);
        }

        var check = new CheckReport(services.GetRequiredService<SamspillDb>(), services.GetRequiredService<Desk>(), services.GetServices<IReportSource>());
        var (result, refusal) = await check.Check(content, identity, stop);
        return result is null ? new Checked(identity.Report, identity.Edition, 0, [], refusal) : new Checked(result.Report, result.Edition, result.Numbers, [.. result.Differences.Select(difference => (difference.Where, difference.InFile, difference.InDatabase))], null);
    }

    private static Facts Told(Sheet sheet, byte[]? file, bool isDraft)
    {
        var hash = sheet.IsFrozen && sheet.Last!.Edition == sheet.Text.Edition ? sheet.Last.Hash : null;
        return new Facts(sheet.Name.Key, sheet.Text.Language, sheet.Text.On, isDraft && !sheet.IsFrozen, sheet.Text.Edition, hash, sheet.Text.Plan, sheet.Text.Numbers.Count(), file?.Length ?? 0, file is null ? null : Composing.Canonical.Hash(file), [.. sheet.Gaps.Select(gap => new MissingFact(gap.Code, gap.What, gap.Remedy, gap.Address))]);
    }
}
