using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Exchange.Readings;
using Samspill.Kernel;
using Samspill.Plans.Register;
using Samspill.Plans.Themes;
using Samspill.Plans.Versions;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;

namespace Samspill.Plans.Statements;

/// <summary>Say what statements are: kind and theme of each, or that a sentence is none. What is said here is confirmed.</summary>
public static class ReviewStatements
{
    /// <summary>The statements by identity, parted by `;`. Each has the fields `kind-ID` (a kind, or `none`), `theme-ID` (a theme's key, or nothing) and, where its words were misread, `sentence-ID`.</summary>
    public sealed record Request(string Ids);

    private const int MostIds = 4000;

    internal static Task<IResult> Handle(string plan, Input input, OnStatement on, CancellationToken stop)
    {
        var request = new Request(input.Required("ids", StatementWords.SentenceMissing, MostIds));
        var settled = 0;
        return on.Do(plan, input, OnStatement.Shown(input), async (_, version) =>
        {
            var count = await SettleAll(on, version, input, request.Ids, isConfirmed: true, stop);
            settled = count ?? 0;
            return count is null ? StatementRefusals.Unknown : null;
        }, () => new(new { plan, settled }, StatementWords.Reviewed.Of(settled)), stop);
    }

    /// <summary>Keeps what was chosen of every statement on the page that a button of one of them sent along; nothing is confirmed by it.</summary>
    /// <returns>What is refused: a statement that the version does not have.</returns>
    internal static async Task<Refusal?> Keep(OnStatement on, PlanVersion version, Input input, CancellationToken stop) =>
        await SettleAll(on, version, input, input.Text("ids", MostIds) ?? "", isConfirmed: false, stop) is null ? StatementRefusals.Unknown : null;

    /// <summary>Settles each statement, and says of how many something new was said; null when one is not of this version.</summary>
    private static async Task<int?> SettleAll(OnStatement on, PlanVersion version, Input input, string ids, bool isConfirmed, CancellationToken stop)
    {
        var themes = await on.Db.Set<Theme>().AsNoTracking().ToDictionaryAsync(theme => theme.Key.Value, theme => theme.Id, StringComparer.Ordinal, stop);
        var settled = 0;
        foreach (var id in ids.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!Guid.TryParseExact(id, "D", out var value) || await on.Statement(version, value, stop) is not { } row)
            {
                return null;
            }

            var sentence = await Mended(on, version, row, input, "sentence-" + id, input.Text("sentence-" + id, PlanStatementTable.MostWords), stop);
            settled += Settle(row, input, id, themes, sentence, isConfirmed) ? Judged(row, on) : 0;
        }

        return settled;
    }

    /// <summary>The words of a statement as they are said in a field, or as they stand when nothing is said; a flaw where they are other words than the plan's.</summary>
    internal static async Task<string> Mended(OnStatement on, PlanVersion version, PlanStatement row, Input input, string field, string? said, CancellationToken stop)
    {
        var words = said is null ? row.Sentence : PlaceInText.Plain(said);
        if (words != row.Sentence && words != row.Read)
        {
            input.Flaws.Require(MendedWords.AreOf(DocumentBytes.Read((await on.Db.Set<PlanText>().AsNoTracking().SingleAsync(text => text.Id == version.Id, stop)).Bytes), row.Read, words), field, StatementWords.OtherWords.With(row.Read));
        }

        return words;
    }

    private static int Judged(PlanStatement row, OnStatement on)
    {
        (row.JudgedById, row.JudgedOn) = (on.Reader.PersonId, on.Today);
        return 1;
    }

    /// <summary>True when something was said of it that was not said before.</summary>
    /// <param name="isConfirmed">False where a statement that nobody has gone through stays so.</param>
    private static bool Settle(PlanStatement row, Input input, string id, Dictionary<string, ThemeId> themes, string sentence, bool isConfirmed)
    {
        var (isNone, kind) = (input.Raw.GetValueOrDefault("kind-" + id) == "none", input.Raw.GetValueOrDefault("kind-" + id) is "none" or null or "" ? row.Kind : input.Choice<StatementKind>("kind-" + id) ?? row.Kind);
        var named = input.Text("theme-" + id, Key.MaxLength);
        input.Flaws.Require(named is null || themes.ContainsKey(named), "theme-" + id, ThemeWords.Unknown);
        var (state, theme) = (isNone ? StatementState.Rejected : isConfirmed ? StatementState.Confirmed : row.State, named is not null && themes.TryGetValue(named, out var its) ? its : (ThemeId?)null);
        var isNew = row.State != state || row.Kind != kind || row.ThemeId != theme || row.Sentence != sentence;
        (row.State, row.Kind, row.ThemeId, row.Sentence) = (state, kind, theme, sentence);
        return isNew;
    }
}

/// <summary>Add a statement that the machine did not find, or mend the words of one.</summary>
public static class WorkOnStatement
{
    /// <summary>The sentence as it stands in the newest version, its kind, and a theme's key or nothing.</summary>
    public sealed record AddRequest(string Sentence, StatementKind Kind, string? Theme);

    /// <summary>The words as they should have been read.</summary>
    public sealed record MendRequest(string Sentence);

    internal static Task<IResult> Add(string plan, Input input, OnStatement on, CancellationToken stop)
    {
        var kind = input.Choice<StatementKind>("kind");
        var request = new AddRequest(input.Required("sentence", StatementWords.SentenceMissing, PlanStatementTable.MostWords), kind ?? default, input.Text("theme", Key.MaxLength));
        input.Flaws.Require(kind is not null || input.Flaws.Of("kind").Any(), "kind", StatementWords.KindMissing);
        return on.Do(plan, input, new(), async (_, version) =>
        {
            var document = DocumentBytes.Read((await on.Db.Set<PlanText>().AsNoTracking().SingleAsync(row => row.Id == version.Id, stop)).Bytes);
            var theme = await on.Db.Set<Theme>().AsNoTracking().ByKey(request.Theme, stop);
            input.Flaws.Require(request.Theme is null || theme is not null, "theme", ThemeWords.Unknown);
            if (PlaceInText.Find(document, request.Sentence, request.Kind) is not { } place)
            {
                return StatementRefusals.NotInText;
            }

            var key = SentenceKeys.Of(place.Sentence);
            if (await on.Db.Set<PlanStatement>().AnyAsync(row => row.VersionId == version.Id && row.SentenceKey == key, stop))
            {
                return StatementRefusals.AlreadyThere;
            }

            var number = await on.Db.Set<PlanStatement>().Where(row => row.VersionId == version.Id).MaxAsync(row => (int?)row.Number, stop) ?? 0;
            var made = FindStatements.Make(version, number + 1, place, key, null, isAdded: true, []);
            (made.State, made.ThemeId, made.JudgedById, made.JudgedOn) = (StatementState.Confirmed, theme?.Id, on.Reader.PersonId, on.Today);
            on.Db.Add(made);
            return null;
        }, () => new(new { plan }, StatementWords.Added, $"/planer/{plan}?vis=bekreftet#utsagn"), stop);
    }

    internal static Task<IResult> Mend(string plan, Guid statement, Input input, OnStatement on, CancellationToken stop)
    {
        var field = OnStatement.Field(input, "sentence", statement);
        var request = new MendRequest(input.Required(field, StatementWords.SentenceMissing, PlanStatementTable.MostWords));
        return on.Do(plan, input, OnStatement.Shown(input), async (_, version) =>
        {
            if (await on.Statement(version, statement, stop) is not { } row)
            {
                return StatementRefusals.Unknown;
            }

            var refusal = await ReviewStatements.Keep(on, version, input, stop);
            (row.Sentence, row.JudgedById, row.JudgedOn) = (await ReviewStatements.Mended(on, version, row, input, field, request.Sentence, stop), on.Reader.PersonId, on.Today);
            return refusal;
        }, () => new(new { plan, statement }, StatementWords.Mended), stop);
    }
}
