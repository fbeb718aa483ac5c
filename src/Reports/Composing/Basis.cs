using Samspill.Kernel;

namespace Samspill.Reports.Composing;

/// <summary>What the records tell, spoken in one language: what a report is composed from, live or as it was when frozen.</summary>
internal sealed record Basis(string Language, string Plan, IReadOnlyList<BasisSentence> Sentences, IReadOnlyList<Grid> Tables, IReadOnlyList<Curve> Charts, IReadOnlyList<TopicNotTold> LeftOut)
{
    /// <summary>Every number by its name; the first stands where two records gave one name.</summary>
    public IReadOnlyDictionary<string, Number> Numbers() =>
        Sentences.SelectMany(sentence => sentence.Numbers).GroupBy(number => number.Name, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    /// <summary>Speaks the material of all arenas in <paramref name="language"/>.</summary>
    public static Basis Of(IReadOnlyList<ReportMaterial> told, Language language, long revision)
    {
        var plan = told.SelectMany(material => material.Plan).OrderBy(goal => goal.Key, StringComparer.Ordinal).Select(goal => $"{goal.Key} {goal.Value}");
        return new Basis(language.Code(), string.Join(" · ", [$"{revision}", .. plan]),
            [.. told.SelectMany(material => material.Sentences).Select(sentence => Say(sentence, language))],
            [.. told.SelectMany(material => material.Tables).Select(table => Say(table, language))],
            [.. told.SelectMany(material => material.Charts).Select(chart => Say(chart, language))],
            [.. told.SelectMany(material => material.LeftOut).Select(left => new TopicNotTold(left.Topic, new NotTold(left.What.In(language), left.Because.In(language), left.Address, left.IsDemo)))]);
    }

    private static BasisSentence Say(ReportSentence sentence, Language language) => new(sentence.Topic, sentence.Id, sentence.Group, sentence.Wording.In(language), [.. sentence.Slots.Select(slot => Say(slot, language))],
        [.. sentence.Sources.Select(source => new Chip(source.Label.In(language), source.Address, source.Method?.In(language), source.By, source.On, source.IsDemo, source.Record)).DistinctBy(chip => (chip.Label, chip.Address))], sentence.IsJudgement, sentence.Weight);

    private static Number Say(Slot slot, Language language) => new(slot.Name, Canonical.Plain(slot.Value), slot.Shown.In(language), slot.Source.Record);

    private static Grid Say(ReportTable table, Language language) => new(table.Name, table.Title.In(language), table.Describe.In(language),
        [.. table.Columns.Select(column => new GridColumn(column.Title.In(language), column.IsNumber, column.Share))],
        [.. table.Rows.Select(row => (IReadOnlyList<Cell>)[.. row.Select(cell =>
        {
            Number[] numbers = [.. cell.Slots.Select(slot => Say(slot, language))];
            var wording = cell.Wording.In(language);
            return new Cell(Wordings.Fill(wording, numbers), wording, numbers, cell.IsDemo);
        })])]);

    private static Curve Say(ReportChart chart, Language language) => new(chart.Id, chart.Title.In(language), chart.Unit.In(language), chart.Describe.In(language), Points(chart.Measured), Points(chart.Targets), chart.Source.IsDemo);

    private static IReadOnlyList<CurvePoint> Points(IReadOnlyList<ChartPoint> points) => [.. points.Select(point => new CurvePoint(point.On, Canonical.Plain(point.Value), point.Record))];
}

/// <summary>A sentence as the records word it, in one language.</summary>
internal sealed record BasisSentence(string Topic, string Id, string Group, string Wording, IReadOnlyList<Number> Numbers, IReadOnlyList<Chip> Chips, bool IsJudgement, int Weight);

/// <summary>Something an arena does not tell, under its topic.</summary>
internal sealed record TopicNotTold(string Topic, NotTold What);
