using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Exchange.Oai;
using Samspill.Platform.Data;

namespace Samspill.Network.Harvesting;

/// <summary>The last approved figure that another region has published of an indicator. Never added to ours; only laid beside them.</summary>
internal sealed class HarvestedFigure : Row<HarvestEntryId>, IUnaudited
{
    public HarvestSourceId SourceId { get; init; }

    public required string Indicator { get; init; }

    public string? Unit { get; init; }

    public decimal Value { get; init; }

    /// <summary>The day the figure stands for.</summary>
    public DateOnly On { get; init; }

    /// <summary>How it is measured, in the region's own words.</summary>
    public string? Method { get; init; }

    /// <summary>The metric that feeds it, by the name it has in every installation; null when it is fed by hand.</summary>
    public string? Metric { get; init; }

    /// <summary>Reads the open table of indicators; rows without a number or a day are passed over.</summary>
    /// <exception cref="HarvestException">It is no such table.</exception>
    public static IReadOnlyList<HarvestedFigure> Read(byte[] json, HarvestSourceId source)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 16 });
            return [.. document.RootElement.GetProperty("rows").EnumerateArray().Take(2000).Select(row => Of(row, source)).OfType<HarvestedFigure>().DistinctBy(row => (row.Indicator, row.Unit, row.Method, row.Metric))];
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new HarvestException(HarvestFault.Unreadable, "indikatorer.json");
        }
    }

    private static HarvestedFigure? Of(JsonElement row, HarvestSourceId source)
    {
        string? Said(string name, int most) => row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? OutsideText.Clean(value.GetString(), most) : null;
        return Said("indikator", 300) is { } indicator && row.TryGetProperty("verdi", out var said) && said.ValueKind == JsonValueKind.Number && said.TryGetDecimal(out var value) && Math.Abs(value) < 1_000_000_000_000m
            && DateOnly.TryParseExact(Said("dato", 20), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on)
            ? new() { SourceId = source, Indicator = indicator, Unit = Said("enhet", 100), Value = Math.Round(value, 6), On = on, Method = Said("metode", 2000), Metric = Said("metrikk", 200) }
            : null;
    }
}

internal sealed class HarvestedFigureTable : IEntityTypeConfiguration<HarvestedFigure>
{
    public void Configure(EntityTypeBuilder<HarvestedFigure> builder)
    {
        builder.RefersTo<HarvestSource>(nameof(HarvestedFigure.SourceId));
        builder.Property(row => row.Indicator).HasMaxLength(300);
        builder.Property(row => row.Unit).HasMaxLength(100);
        builder.Property(row => row.Method).HasMaxLength(2000);
        builder.Property(row => row.Metric).HasMaxLength(200);
    }
}
