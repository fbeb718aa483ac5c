using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Reports.Composing;
using Samspill.Reports.Pages;
using Samspill.Reports.Writing;
using Samspill.Ui;

namespace Samspill.Reports.Freezing;

/// <summary>Correct a number of a frozen report that has been opened again: numbered, with its reason, and carried to the next report.</summary>
public static class CorrectNumber
{
    /// <summary>The number by its name, what it is, and why.</summary>
    public sealed record Request(string? Slot, decimal? Value, string? Reason);

    /// <summary>What the page shows: the numbers that can be corrected, and the corrections made.</summary>
    public sealed record View(string Report, string Title, IReadOnlyList<Stands> Numbers, IReadOnlyList<Corrected> Corrections)
    {
        /// <summary>Where a number stands, by its name; the name itself when it stands nowhere any more.</summary>
        public string Where(string name) => Numbers.FirstOrDefault(number => number.Name == name)?.In ?? name;
    }

    /// <summary>A number of the report, and the sentence it stands in.</summary>
    public sealed record Stands(string Name, string Shown, string In);

    internal static async Task<IResult> Show(string report, Desk desk, CancellationToken stop)
    {
        var (sheet, refusal) = await desk.Open(report, new Wish(), stop);
        return sheet is null ? refusal is null ? Answer.Absent : Answer.Refused(refusal)
            : sheet.Report is not { IsReopened: true } ? Answer.Refused(ReportRefusals.CorrectOnlyReopened)
            : Answer.With<CorrectPage, View>(new View(sheet.Name.Key, sheet.Text.Title, Numbers(sheet), sheet.Text.Corrections));
    }

    internal static async Task<IResult> Handle(string report, Input input, Desk desk, SamspillDb db, Reader reader, Frame frame, CancellationToken stop)
    {
        var request = new Request(input.Required("slot", CorrectWords.SlotMissing, 200), input.Number("value"), input.Required("reason", CorrectWords.ReasonMissing, 1000));
        input.Flaws.Require(request.Value is not null || input.Flaws.Of("value").Any(), "value", CorrectWords.ValueMissing);
        var (sheet, refusal) = await desk.Open(report, new Wish(), stop);
        if (sheet is null)
        {
            return refusal is null ? Answer.Absent : Answer.Refused(refusal);
        }

        Task<IResult> Page() => Show(report, desk, stop);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        if (sheet.Report is not { IsReopened: true })
        {
            return Answer.Refused(ReportRefusals.CorrectOnlyReopened);
        }

        var name = request.Slot!.Trim('{', '}');
        if (!sheet.Basis.Numbers().TryGetValue(name, out var number))
        {
            return Answer.Refused(ReportRefusals.UnknownNumber.With(name), input, Page);
        }

        var earlier = await db.Set<NumberCorrection>().Where(row => row.ReportId == sheet.Report.Id).OrderBy(row => row.Number).ToListAsync(stop);
        var correction = Correction(request, sheet, earlier, number, db.Scene.Clock.Today, reader.Name);
        db.Add(correction);
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At($"/rapporter/{sheet.Name.Key}"), new { report = sheet.Name.Key, correction = correction.Number, slot = name, correction.Was, correction.Is }, CorrectWords.Saved);
    }

    /// <summary>The numbers in reading order, each with the words it stands among.</summary>
    private static List<Stands> Numbers(Sheet sheet)
    {
        var known = sheet.Basis.Numbers();
        return [.. sheet.Text.Sentences.SelectMany(sentence => sentence.Numbers, (sentence, number) => new Stands(number.Name, number.Shown, Short(sentence.Text)))
            .Where(number => known.ContainsKey(number.Name)).DistinctBy(number => number.Name)];
    }

    private static string Short(string words) => words.Length <= MostWords ? words : words[..(words.LastIndexOf(' ', MostWords) is > 0 and var space ? space : MostWords)] + " …";

    private const int MostWords = 90;

    /// <summary>The next correction: what the number was, by the last correction of it or as it was frozen, and what it is.</summary>
    private static NumberCorrection Correction(Request request, Sheet sheet, List<NumberCorrection> earlier, Number number, DateOnly today, string? by)
    {
        var value = Canonical.Plain(request.Value!.Value);
        return new NumberCorrection
        {
            ReportId = sheet.Report!.Id,
            Number = earlier.Count + 1,
            Slot = number.Name,
            Was = earlier.FindLast(row => row.Slot == number.Name)?.Is ?? number.Shown,
            Value = value,
            Is = NumbersInText.InFigures(value, Math.Min(6, (int)value.Scale)).In(sheet.Language),
            Reason = request.Reason!,
            On = today,
            By = by,
        };
    }
}

internal static class CorrectWords
{
    public static readonly Text Title = new("Rett et tall", "Rett eit tal", "Correct a number");
    public static readonly Text Verdict = new("Rettelsen får nummer og grunn, og følger med til neste rapport.", "Rettinga får nummer og grunn, og følgjer med til neste rapport.", "The correction gets a number and a reason, and goes with the next report.");
    public static readonly Text Slot = new("Tallet", "Talet", "The number");
    public static readonly Text Value = new("Riktig tall", "Rett tal", "The right number");
    public static readonly Text Reason = new("Hvorfor", "Kvifor", "Why");
    public static readonly Text Save = new("Lagre rettelsen", "Lagre rettinga", "Save the correction");
    public static readonly Text Made = new("Rettelser", "Rettingar", "Corrections");
    public static readonly Text None = new("Ingen tall er rettet.", "Ingen tal er retta.", "No numbers have been corrected.");
    public static readonly Text Line = new("{0}: {1}, ikke {2}", "{0}: {1}, ikkje {2}", "{0}: {1}, not {2}");
    public static readonly Text Saved = new("Tallet er rettet.", "Talet er retta.", "The number is corrected.");
    public static readonly Text SlotMissing = new("Velg tallet som var galt.", "Vel talet som var gale.", "Choose the number that was wrong.");
    public static readonly Text ValueMissing = new("Skriv det riktige tallet.", "Skriv det rette talet.", "Write the right number.");
    public static readonly Text ReasonMissing = new("Skriv hvorfor tallet rettes.", "Skriv kvifor talet blir retta.", "Write why the number is corrected.");
}
