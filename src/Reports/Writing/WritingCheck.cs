using Samspill.Kernel;
using Samspill.Reports.Composing;

namespace Samspill.Reports.Writing;

/// <summary>Holds an editor's words against the records: the refusal names each place and what would be right there.</summary>
internal static class WritingCheck
{
    public static Refusal? Of(WriteHeading.Request request, IReadOnlyDictionary<string, (string Wording, bool IsJudgement)> known, Sheet sheet, string heading)
    {
        var slots = sheet.Basis.Numbers().Keys.ToHashSet(StringComparer.Ordinal);
        var faults = new List<(WordingFault Fault, string Field, string Place)>();
        foreach (var line in request.Lines.Where(line => line.LeftOutBecause is null && line.Wording is not null))
        {
            var (original, isJudgement) = known.GetValueOrDefault(line.Id, ("", false));
            faults.AddRange(Wordings.Check(original, line.Wording!, isJudgement || line.IsJudgement, slots, sheet.Language).Select(fault => (fault, "ord." + line.Id, Start(line.Wording!))));
        }

        foreach (var line in request.Lines.Where(line => line is { Wording: null, LeftOutBecause: null } && known.ContainsKey(line.Id)))
        {
            faults.Add((new WordingFault(WordingFaultKind.LostSlot, line.Id), "ord." + line.Id, Start(known[line.Id].Wording)));
        }

        if (request.New is { } words)
        {
            faults.AddRange(Wordings.Check("", words, request.IsNewJudgement, slots, sheet.Language).Select(fault => (fault, "ny", Start(words))));
        }

        if (faults.Count == 0)
        {
            return null;
        }

        var refusal = faults[0].Fault.Kind switch
        {
            WordingFaultKind.LostSlot => ReportRefusals.NumberLost,
            WordingFaultKind.NoSource => ReportRefusals.SentenceWithoutSource,
            WordingFaultKind.UnknownSlot => ReportRefusals.UnknownNumber.With(faults[0].Fault.What),
            _ => ReportRefusals.NumberWithoutSource,
        };
        return refusal.Lacking([.. faults.Select(fault => new Missing(WriteWords.Place.With(ReadableSlots.Of(NumbersOf(sheet, fault.Field.StartsWith("ord.", StringComparison.Ordinal) ? fault.Field["ord.".Length..] : ""), sheet.Basis.Numbers()).Write(fault.Place)), Remedy(fault.Fault, known.ContainsKey(fault.Fault.What), sheet, fault.Field), $"/rapporter/{sheet.Name.Key}/skriv/{heading}#ord-{fault.Field}"))]);
    }

    /// <summary>The numbers of a sentence of the records; none for an own sentence.</summary>
    public static IReadOnlyList<Number> NumbersOf(Sheet sheet, string sentence) => sheet.Basis.Sentences.FirstOrDefault(known => known.Id == sentence)?.Numbers ?? [];

    private static Text Remedy(WordingFault fault, bool isWhole, Sheet sheet, string field) => fault.Kind switch
    {
        WordingFaultKind.LostSlot when isWhole => WriteWords.LostSentence,
        WordingFaultKind.LostSlot => WriteWords.LostSlot.With(ReadableSlots.Of(NumbersOf(sheet, field["ord.".Length..]), sheet.Basis.Numbers()).One(fault.What)),
        WordingFaultKind.UnknownSlot => WriteWords.UnknownSlot.With(fault.What),
        WordingFaultKind.FreeNumber => WriteWords.FreeNumber.With(fault.What),
        _ => WriteWords.NoSource,
    };

    private static string Start(string wording) => wording.Length <= 60 ? wording : wording[..60] + " …";
}

internal static class WriteWords
{
    public static readonly Text Saved = new("Teksten er lagret.", "Teksten er lagra.", "The text is saved.");
    public static readonly Text Nothing = new("Skriv noe, eller gå tilbake.", "Skriv noko, eller gå tilbake.", "Write something, or go back.");
    public static readonly Text OtherNumbers = new("Tall under de andre overskriftene ({0})", "Tal under dei andre overskriftene ({0})", "Numbers under the other headings ({0})");
    public static readonly Text Place = new("«{0}»:", "«{0}»:", "“{0}”:");
    public static readonly Text LostSlot = new("Sett tilbake {0}, eller merk setningen som vurdering.", "Set tilbake {0}, eller merk setninga som vurdering.", "Put back {0}, or mark the sentence as a judgement.");
    public static readonly Text LostSentence = new("Skriv setningen, eller skriv hvorfor den tas ut.", "Skriv setninga, eller skriv kvifor ho blir teken ut.", "Write the sentence, or write why it is left out.");
    public static readonly Text NumberIsTheRecords = new("Tallet kommer fra registeret og skrives ikke om her. La {0} stå, og rett målingen hvis tallet er feil.", "Talet kjem frå registeret og blir ikkje skrive om her. Lat {0} stå, og rett målinga om talet er feil.", "The number comes from the records and is not rewritten here. Let {0} stand, and correct the measurement if the number is wrong.");
    public static readonly Text UnknownSlot = new("{{{0}}} finnes ikke i rapporten. Velg et tall fra listen.", "{{{0}}} finst ikkje i rapporten. Vel eit tal frå lista.", "{{{0}}} is not in the report. Choose a number from the list.");
    public static readonly Text FreeNumber = new("«{0}» har ingen kilde. Bruk et tall fra listen, eller merk setningen som vurdering.", "«{0}» har inga kjelde. Bruk eit tal frå lista, eller merk setninga som vurdering.", "“{0}” has no source. Use a number from the list, or mark the sentence as a judgement.");
    public static readonly Text NoSource = new("Bruk et tall fra listen, eller merk setningen som vurdering.", "Bruk eit tal frå lista, eller merk setninga som vurdering.", "Use a number from the list, or mark the sentence as a judgement.");
    public static readonly Text Verdict = new("Ordene er dine, tallene er registerets. {{siste: 2}} betyr at tallet «siste» leses 2 nå. Flytt det dit du vil, og la det stå mellom klammene.", "Orda er dine, tala er frå registeret. {{siste: 2}} tyder at talet «siste» blir lese 2 no. Flytt det dit du vil, og lat det stå mellom klammene.", "The words are yours, the numbers are the records'. {{siste: 2}} means that the number “siste” reads 2 now. Move it where you like, and let it stand between the braces.");
    public static readonly Text Title = new("Skriv i «{0}»", "Skriv i «{0}»", "Write in “{0}”");
    public static readonly Text Sentence = new("Setning {0}", "Setning {0}", "Sentence {0}");
    public static readonly Text OwnSentence = new("Egen setning", "Eiga setning", "Own sentence");
    public static readonly Text Reads = new("Leses slik: {0}", "Blir lesen slik: {0}", "Reads: {0}");
    public static readonly Text MarkJudgement = new("Dette er en vurdering", "Dette er ei vurdering", "This is a judgement");
    public static readonly Text IsJudgement = new("Registeret har den som vurdering", "Registeret har ho som vurdering", "The records hold it as a judgement");
    public static readonly Text LeaveOut = new("Ta ut setningen, fordi", "Ta ut setninga, fordi", "Leave the sentence out, because");
    public static readonly Text Wording = new("Ordlyd", "Ordlyd", "Wording");
    public static readonly Text MarkOrLeave = new("Merk som vurdering, eller ta ut", "Merk som vurdering, eller ta ut", "Mark as a judgement, or leave out");
    public static readonly Text EmptyToRemove = new("Tøm ordlyden for å ta bort setningen.", "Tøm ordlyden for å ta bort setninga.", "Empty the wording to remove the sentence.");
    public static readonly Text New = new("Ny setning", "Ny setning", "New sentence");
    public static readonly Text NewHelp = new("Uten tall fra registeret må den merkes som vurdering.", "Utan tal frå registeret må ho merkjast som vurdering.", "Without a number from the records it must be marked as a judgement.");
    public static readonly Text Save = new("Lagre teksten", "Lagre teksten", "Save the text");
    public static readonly Text Numbers = new("Tall du kan bruke", "Tal du kan bruke", "Numbers you may use");
    public static readonly Text Name = new("Skriv", "Skriv", "Write");
    public static readonly Text Shown = new("Vises som", "Blir vist som", "Shown as");
}
