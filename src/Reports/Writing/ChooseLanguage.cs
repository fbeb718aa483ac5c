using Microsoft.AspNetCore.Http;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Reports.Pages;
using Samspill.Ui;

namespace Samspill.Reports.Writing;

/// <summary>Choose the language of a draft. What the records tell comes in it; what an editor has written keeps its own, and is marked.</summary>
public static class ChooseLanguage
{
    /// <summary>nb, nn or en.</summary>
    public sealed record Request(string Language);

    internal static async Task<IResult> Handle(string report, Input input, Desk desk, SamspillDb db, Reader reader, Frame frame, CancellationToken stop)
    {
        var language = Languages.Read(input.Text("language", 10));
        input.Flaws.Require(language is not null, "language", PageWords.NotALanguage);
        var (sheet, refusal) = await desk.Open(report, new Wish(), stop);
        if (sheet is null)
        {
            return refusal is null ? Answer.Absent : Answer.Refused(refusal);
        }

        Task<IResult> Page() => ShowReport.Handle(report, null, desk, db, reader, stop);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        if (sheet.Last is not null)
        {
            return Answer.Refused(ReportRefusals.LanguageFrozen.With(sheet.Language.Name()), input, Page);
        }

        var record = sheet.Begun(db);
        record.Language = language!.Value;
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At($"/rapporter/{sheet.Name.Key}"), new { report = sheet.Name.Key, language = record.Language.Code() }, LanguageWords.Chosen.With(record.Language.Name()));
    }
}

internal static class LanguageWords
{
    public static readonly Text Label = new("Språk", "Språk", "Language");
    public static readonly Text Help = new("Det registeret forteller, kommer på språket du velger. Det folk har skrevet, står som de skrev det.", "Det registeret fortel, kjem på språket du vel. Det folk har skrive, står som dei skreiv det.", "What the records tell comes in the language you choose. What people have written stands as they wrote it.");
    public static readonly Text Save = new("Lagre språket", "Lagre språket", "Save the language");
    public static readonly Text Chosen = new("Rapporten er nå på {0}.", "Rapporten er no på {0}.", "The report is now in {0}.");
}
