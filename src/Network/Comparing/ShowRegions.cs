using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Network.Gatherings;
using Samspill.Network.Harvesting;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;

namespace Samspill.Network.Comparing;

/// <summary>Compare our approved figures with those that other regions publish, and see whom we can learn from.</summary>
public static class ShowRegions
{
    private const string Table = "indikatorer";

    /// <summary>What the page shows.</summary>
    /// <param name="Regions">How many regions publish figures to us.</param>
    /// <param name="Ours">How many approved figures we have.</param>
    /// <param name="Learn">What others do better, the farthest from us first.</param>
    /// <param name="Unlike">Figures with the name of ours that are counted in another way.</param>
    public sealed record View(int Regions, int Ours, IReadOnlyList<ComparedFigures> Compared, IReadOnlyList<Lesson> Learn, IReadOnlyList<Unlikeness> Unlike, DateOnly Today);

    /// <summary>Whom to learn from, in what, and how to reach them.</summary>
    /// <param name="Contact">Whom we know there, by position; null when we know nobody.</param>
    public sealed record Lesson(string Indicator, string? Unit, decimal Mine, RegionFigure Best, string? Contact);

    /// <summary>A figure of another region with a definition of its own.</summary>
    public sealed record Unlikeness(string Indicator, string Region);

    internal static async Task<IResult> Handle(SamspillDb db, IEnumerable<IOpenData> tables, CancellationToken stop)
    {
        var ours = await Ours(db, tables, stop);
        var sources = await db.Set<HarvestSource>().AsNoTracking().Where(row => row.EndedOn == null).ToDictionaryAsync(row => row.Id, stop);
        var others = (await db.Set<HarvestedFigure>().AsNoTracking().ToListAsync(stop)).Where(row => sources.ContainsKey(row.SourceId)).Select(row => (sources[row.SourceId], row)).ToList();
        var us = await db.Set<Partnership>().Where(row => row.Id == db.Here).Select(row => row.Name).SingleAsync(stop);
        var contacts = await db.Set<RegionContact>().AsNoTracking().Where(row => row.KeptUntil >= db.Scene.Clock.Today).Select(row => new { row.Region, row.Position }).ToListAsync(stop);
        var compared = RegionComparison.Of(us, ours, others);
        var learn = compared.Where(row => row.Best is not null).Select(row => new Lesson(row.Indicator, row.Unit, row.Figures.First(figure => figure.Source is null).Value, row.Best!,
            contacts.Where(contact => string.Equals(contact.Region, row.Best!.Region, StringComparison.OrdinalIgnoreCase)).Select(contact => contact.Position).FirstOrDefault())).ToList();
        return Answer.With<RegionsPage, View>(new(others.DistinctBy(pair => pair.row.SourceId).Count(), ours.Count, compared, learn, [.. RegionComparison.OtherDefinitions(ours, others).Select(pair => new Unlikeness(pair.Indicator, pair.Region))], db.Scene.Clock.Today));
    }

    /// <summary>Our figures as anybody may take them: the open table itself, so that both sides are told alike.</summary>
    private static async Task<IReadOnlyList<RegionComparison.Ours>> Ours(SamspillDb db, IEnumerable<IOpenData> sources, CancellationToken stop)
    {
        var source = sources.First(source => source.Tables.Any(table => table.Name == Table));
        var columns = source.Tables.First(table => table.Name == Table).Columns.Select((column, i) => (column.Name, i)).ToDictionary(pair => pair.Name, pair => pair.i, StringComparer.Ordinal);
        var rows = await source.Rows(db.Here, Table, stop);
        return [.. rows.Where(row => row[columns["verdi"]] is not null && row[columns["dato"]] is DateOnly).Select(row => new RegionComparison.Ours((string)row[columns["indikator"]]!, row[columns["enhet"]] as string,
            Convert.ToDecimal(row[columns["verdi"]], CultureInfo.InvariantCulture), (DateOnly)row[columns["dato"]]!, row[columns["metode"]] as string, row[columns["metrikk"]] as string, (string)row[columns["retning"]]!, row[columns["oppdiktet"]] is true))];
    }
}
