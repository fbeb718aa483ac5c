using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Plans.Statements;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Plans.Themes;

/// <summary>Keep the list of themes: add one, change one, take one out of use. What was sorted under it stays so.</summary>
public static class KeepThemes
{
    /// <summary>What the page shows: those in use, in their order.</summary>
    public sealed record View(IReadOnlyList<Line> Themes, bool MayWrite);

    /// <summary>A theme and how many statements it has in all versions.</summary>
    public sealed record Line(string Key, string Title, string? Words, int Number, int Statements, int Version);

    /// <summary>Its title, the beginnings of words that propose it, and its place in the list.</summary>
    public sealed record Request(string Title, string? Words, int? Number, int? Version);

    /// <summary>Nothing is asked.</summary>
    public sealed record NoRequest;

    internal static async Task<IResult> Show(SamspillDb db, Reader reader, CancellationToken stop)
    {
        var counts = await db.Set<PlanStatement>().Where(row => row.ThemeId != null).GroupBy(row => row.ThemeId).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(stop);
        var themes = await db.Set<Theme>().AsNoTracking().Where(theme => theme.EndedOn == null).OrderBy(theme => theme.Number).ThenBy(theme => theme.Id).ToListAsync(stop);
        return Answer.With<ThemesPage, View>(new View([.. themes.Select(theme => new Line(theme.Key.Value, theme.Title, theme.Words, theme.Number, counts.Find(count => count.Key == theme.Id)?.Count ?? 0, theme.Version))], reader.May(PlansDeeds.WriteTheme)));
    }

    internal static async Task<IResult> Add(Input input, SamspillDb db, Reader reader, Frame frame, CancellationToken stop)
    {
        var request = Read(input);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, () => Show(db, reader, stop));
        }

        if (await IsTaken(db, request.Title, null, stop))
        {
            return Answer.Refused(ThemeRefusals.Taken.With(request.Title), input, () => Show(db, reader, stop));
        }

        var last = await db.Set<Theme>().MaxAsync(theme => (int?)theme.Number, stop) ?? 0;
        var made = new Theme { Key = await db.FreeKey<Theme>(request.Title, stop), Title = request.Title, Words = request.Words, Number = request.Number ?? last + 1 };
        db.Add(made);
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At("/planer/temaer"), new { theme = made.Key }, ThemeWords.Saved.With(made.Title));
    }

    internal static async Task<IResult> Change(string theme, Input input, SamspillDb db, Reader reader, Frame frame, CancellationToken stop)
    {
        if (await db.Set<Theme>().Where(row => row.EndedOn == null).ByKey(theme, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var request = Read(input) with { Version = input.BuiltOn() };
        Task<IResult> Again()
        {
            db.ChangeTracker.Clear();
            return Show(db, reader, stop);
        }

        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Again);
        }

        if (found.Version != request.Version)
        {
            return Answer.Refused(Register.PlanRefusals.SavedBySomebodyElse, input, Again);
        }

        if (await IsTaken(db, request.Title, found.Id, stop))
        {
            return Answer.Refused(ThemeRefusals.Taken.With(request.Title), input, Again);
        }

        (found.Title, found.Words, found.Number) = (request.Title, request.Words, request.Number ?? found.Number);
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At("/planer/temaer"), new { theme, version = found.Version }, ThemeWords.Saved.With(found.Title));
    }

    internal static async Task<IResult> End(string theme, Input input, SamspillDb db, Reader reader, Frame frame, CancellationToken stop)
    {
        if (await db.Set<Theme>().Where(row => row.EndedOn == null).ByKey(theme, stop) is not { } found)
        {
            return Answer.Absent;
        }

        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, () => Show(db, reader, stop));
        }

        found.EndedOn = db.Scene.Clock.Today;
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At("/planer/temaer"), new { theme }, ThemeWords.Ended.With(found.Title));
    }

    private static Request Read(Input input)
    {
        var request = new Request(input.Required("title", ThemeWords.TitleMissing, ThemeTable.MostTitle), input.Text("words", 2000), input.Whole("number"), null);
        input.Flaws.Require(request.Number is null or (> 0 and < 1000), "number", ThemeWords.NumberRange);
        return request;
    }

    private static Task<bool> IsTaken(SamspillDb db, string title, ThemeId? but, CancellationToken stop) => db.Set<Theme>().AnyAsync(theme => theme.Title == title && theme.EndedOn == null && theme.Id != but, stop);
}

internal static class ThemeRefusals
{
    public static readonly Refusal Taken = new("plans.theme-taken", new("Temaet {0} finnes alt.", "Temaet {0} finst alt.", "The theme {0} exists already."));
}

internal static class ThemeWords
{
    public static readonly Text Title = new("Temaer", "Tema", "Themes");
    public static readonly Text Verdict = new("Utsagn sorteres etter temaene her. Ordene foreslår tema for det maskinen finner; et menneske bestemmer.", "Utsegner blir sorterte etter temaa her. Orda foreslår tema for det maskina finn; eit menneske bestemmer.", "Statements are sorted by these themes. The words propose a theme for what the machine finds; a person decides.");
    public static readonly Text None = new("Ingen temaer ennå. De vanlige kommer med den første planteksten, eller skriv dine egne.", "Ingen tema enno. Dei vanlege kjem med den første planteksten, eller skriv dine eigne.", "No themes yet. The usual ones come with the first text of a plan, or write your own.");
    public static readonly Text Name = new("Tema", "Tema", "Theme");
    public static readonly Text Words = new("Begynnelsen på ord som foreslår temaet", "Byrjinga på ord som foreslår temaet", "Beginnings of words that propose the theme");
    public static readonly Text WordsHelp = new("Ett på hver linje: næring, arbeidsplass, bedrift.", "Eitt på kvar linje: næring, arbeidsplass, bedrift.", "One a line: næring, arbeidsplass, bedrift.");
    public static readonly Text Number = new("Plass i listen", "Plass i lista", "Place in the list");
    public static readonly Text Statements = new("Utsagn", "Utsegner", "Statements");
    public static readonly Text Add = new("Legg til tema", "Legg til tema", "Add a theme");
    public static readonly Text Change = new("Endre {0}", "Endre {0}", "Change {0}");
    public static readonly Text Save = new("Lagre temaet", "Lagre temaet", "Save the theme");
    public static readonly Text End = new("Ta ut av bruk", "Ta ut av bruk", "Take out of use");
    public static readonly Text Saved = new("Temaet {0} er lagret.", "Temaet {0} er lagra.", "The theme {0} is saved.");
    public static readonly Text Ended = new("Temaet {0} er ute av bruk. Det som er sortert under det, blir stående.", "Temaet {0} er ute av bruk. Det som er sortert under det, blir ståande.", "The theme {0} is out of use. What is sorted under it stays.");
    public static readonly Text TitleMissing = new("Skriv hva temaet heter.", "Skriv kva temaet heiter.", "Write what the theme is called.");
    public static readonly Text NumberRange = new("Skriv en plass fra 1 til 999.", "Skriv ein plass frå 1 til 999.", "Write a place from 1 to 999.");
    public static readonly Text Unknown = new("Velg et tema fra listen.", "Vel eit tema frå lista.", "Choose a theme from the list.");
}
