using Samspill.Kernel;
using Samspill.Reports.Templates;
using Samspill.Reports.Writing;

namespace Samspill.Reports.Composing;

/// <summary>What a report is composed for: its name, the partnership, the day, and the claim.</summary>
internal sealed record Commission(ReportName Name, string Partnership, bool IsDemo, DateOnly On, int? Edition, Claim? Claim, IReadOnlyList<Corrected> Corrections);

/// <summary>A composed report, and what keeps it from being frozen.</summary>
internal sealed record Draft(Composition Text, IReadOnlyList<ReportGap> Gaps);

/// <summary>
/// Composes a report: each sentence under the heading that draws on its topic, in the editor's words where she has chosen some,
/// with the numbers of the records. What does not fit is named with the reason, so that nothing is left out silently.
/// </summary>
internal sealed class Composer(Commission commission, Basis basis, IReadOnlyList<SentenceEdit> edits)
{
    private readonly List<NotTold> notTold = [];

    // What the editor chose to leave out keeps her reason, also where the same words stand in a table.
    private readonly List<NotTold> chosenOut = [];
    private readonly List<ReportGap> gaps = [];
    private readonly IReadOnlyDictionary<string, Number> numbers = Corrected(basis.Numbers(), commission.Corrections);
    private readonly Language language = Languages.Read(basis.Language) ?? Language.Nb;
    private readonly ILookup<string, BasisSentence> byTopic = basis.Sentences.ToLookup(sentence => sentence.Topic, StringComparer.Ordinal);
    private readonly ILookup<string, SentenceEdit> editsOf = edits.Where(edit => !edit.IsOwn).OrderBy(edit => edit.Language.Code() != basis.Language).ThenBy(edit => edit.Language).ToLookup(edit => edit.SentenceId, StringComparer.Ordinal);

    /// <summary>Composes it.</summary>
    public static Draft Compose(Commission commission, Basis basis, IReadOnlyList<SentenceEdit> edits) => new Composer(commission, basis, edits).Run();

    private Draft Run()
    {
        var (name, template) = (commission.Name, commission.Name.Template);
        var parts = template.Headings.Select((heading, i) => Part(i + 1, heading)).ToList();
        if (template.Claim is { } claim)
        {
            parts.Add(Part(0, new Heading("krav", ComposerWords.Claim, claim.Topics, 0)));
        }

        Elsewhere(template);
        notTold.AddRange(basis.LeftOut.Where(left => template.Topics.Contains(left.Topic, StringComparer.Ordinal)).Select(left => left.What));
        var charts = template.Charts ? basis.Charts.Take(MostCharts).ToList() : [];
        if (template.Charts && basis.Charts.Count > MostCharts)
        {
            notTold.Add(new NotTold(ComposerWords.MoreCharts.Of(basis.Charts.Count - MostCharts).In(language), ComposerWords.MoreChartsBecause.With(MostCharts).In(language), "/mal", false));
        }

        // What stands in a table of the report is told, though no sentence says it again.
        IReadOnlyList<Grid> tables = [.. basis.Tables.Where(table => template.Tables.Contains(table.Name, StringComparer.Ordinal) && table.Rows.Count > 0)];
        var inTables = tables.SelectMany(table => table.Rows).SelectMany(row => row).Select(cell => cell.Text.TrimEnd('.')).ToHashSet(StringComparer.Ordinal);
        notTold.RemoveAll(left => inTables.Contains(left.What.TrimEnd('.')));
        notTold.InsertRange(0, chosenOut);
        var whole = name.Period.From == ReportName.Beginning;
        return new Draft(new Composition(name.Key, template.Key, name.Title.In(language), commission.Partnership, basis.Language, commission.On, whole ? null : name.Period.From, name.Period.To, basis.Plan, commission.Edition, commission.IsDemo, template.Contents, commission.Claim,
            parts, tables, charts, notTold, commission.Corrections), gaps);
    }

    private const int MostCharts = 12;

    private Part Part(int number, Heading heading)
    {
        var told = heading.Topics.SelectMany(topic => byTopic[topic]).Select(sentence => (sentence, said: Say(sentence, heading))).Where(pair => pair.said is not null).Select(pair => (pair.sentence.Group, pair.sentence.Weight, Said: pair.said!)).ToList();
        told.AddRange(edits.Where(edit => edit.IsOwn && edit.Heading == heading.Key).OrderBy(edit => edit.Language != language).ThenBy(edit => edit.Language).ThenBy(edit => edit.SentenceId, StringComparer.Ordinal).Select(edit => ("egne", 4, Own(edit))));
        told = Fit.Into(told, heading, language, notTold);
        IReadOnlyList<Paragraph> paragraphs = [.. commission.Name.Template.OnePage ? Fit.Joined(Fit.Paragraphs(told)) : Fit.Paragraphs(told)];
        var length = Composing.Part.Plain(paragraphs).Length;
        if (heading.Limit > 0 && length > heading.Limit)
        {
            gaps.Add(new ReportGap("too-long", heading.Topics[0], ComposerWords.TooLong.With(heading.Title, length, heading.Limit), ComposerWords.TooLongRemedy, $"/rapporter/{commission.Name.Key}/skriv/{heading.Key}"));
        }

        var wording = heading.Title.In(language);
        var used = Wordings.Names(wording).Select(name => numbers.GetValueOrDefault(name)).OfType<Number>().ToList();
        if (used.Count < Wordings.Names(wording).Count)
        {
            (wording, used) = ((heading.Plain ?? heading.Title).In(language), []);
        }

        return new Part(number, heading.Key, Wordings.Fill(wording, used), wording, used, heading.Limit, length, paragraphs);
    }

    /// <summary>A sentence of the records, in the editor's words where she has chosen some; null when it is left out.</summary>
    private Sentence? Say(BasisSentence sentence, Heading heading)
    {
        var edit = editsOf[sentence.Id].FirstOrDefault();
        var rewording = edit?.Language == language ? edit.Wording : null;
        var own = sentence.Numbers.Select(number => numbers.GetValueOrDefault(number.Name, number)).ToList();
        var isDemo = sentence.Chips.Any(chip => chip.IsDemo);
        if (edit?.LeftOutBecause is { } because)
        {
            chosenOut.Add(new NotTold(Wordings.Fill(sentence.Wording, own), because, sentence.Chips.Count > 0 ? sentence.Chips[0].Address : "", isDemo));
            return null;
        }

        if (edit?.Wording is { } words && rewording is null)
        {
            notTold.Add(new NotTold(Wordings.Fill(words, own), ComposerWords.OtherLanguage.With(edit.Language.Name(), language.Name()).In(language), $"/rapporter/{commission.Name.Key}#{heading.Key}", isDemo));
        }

        var wording = rewording ?? sentence.Wording;
        var used = Wordings.Names(wording).Select(name => own.Find(number => number.Name == name) ?? numbers.GetValueOrDefault(name)).OfType<Number>().DistinctBy(number => number.Name).ToList();
        var isJudgement = sentence.IsJudgement || edit is { IsJudgement: true };
        if (rewording is not null && Wordings.Check(sentence.Wording, wording, isJudgement, numbers.Keys.ToHashSet(StringComparer.Ordinal), language).Count > 0)
        {
            gaps.Add(new ReportGap("wording-outdated", sentence.Topic, ComposerWords.Outdated.With(Wordings.Fill(sentence.Wording, own)), ComposerWords.OutdatedRemedy, $"/rapporter/{commission.Name.Key}/skriv/{heading.Key}", isDemo));
            (wording, used, isJudgement) = (sentence.Wording, own, sentence.IsJudgement);
        }

        return new Sentence(sentence.Id, Wordings.Fill(wording, used), wording, sentence.Wording, used, sentence.Chips, isJudgement, false, isDemo);
    }

    private Sentence Own(SentenceEdit edit)
    {
        var wording = edit.Wording ?? "";
        var used = Wordings.Names(wording).Select(name => numbers.GetValueOrDefault(name)).OfType<Number>().DistinctBy(number => number.Name).ToList();
        var chips = basis.Sentences.Where(sentence => sentence.Numbers.Any(number => used.Exists(mine => mine.Name == number.Name))).SelectMany(sentence => sentence.Chips).DistinctBy(chip => chip.Label).ToList();
        var other = edit.Language == language ? null : edit.Language.Code();
        return new Sentence(other is null ? edit.SentenceId : $"{edit.SentenceId}.{other}", Wordings.Fill(wording, used), wording, null, used, chips, edit.IsJudgement, true, chips.Exists(chip => chip.IsDemo)) { Language = other };
    }

    /// <summary>Topics that this template has no heading for, and own sentences in another language, are named too.</summary>
    private void Elsewhere(Template template)
    {
        var drawn = template.Topics.ToHashSet(StringComparer.Ordinal);
        foreach (var topic in byTopic.Where(topic => !drawn.Contains(topic.Key)))
        {
            notTold.Add(new NotTold(ComposerWords.Sentences.Of(topic.Count(), ComposerWords.Topic(topic.Key)).In(language), ComposerWords.NoHeading.In(language), "/rapporter", false));
        }
    }

    private static Dictionary<string, Number> Corrected(IReadOnlyDictionary<string, Number> numbers, IReadOnlyList<Corrected> corrections)
    {
        var now = numbers.ToDictionary(StringComparer.Ordinal);
        foreach (var correction in corrections.Where(correction => now.ContainsKey(correction.Name)))
        {
            now[correction.Name] = new Number(correction.Name, correction.Value, correction.Is, null);
        }

        return now;
    }
}
