using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Kept;
using Samspill.Trust.Remedies;
using Samspill.Trust.Waves;

namespace Samspill.Trust.Answers;

/// <summary>What is owed of trust by the one who answers for a round: to open, close, release and follow it up, and to measure again. The meeting gets it on its agenda, the calendar its days.</summary>
internal sealed class WorkOnTrust(SamspillDb db, KeptFacts kept) : IWorkSource, IAgendaSource, ICalendarSource, IHappeningSource
{
    private const int DaysAhead = 14;

    private sealed record Standing(IReadOnlyList<Wave> Waves, IReadOnlyList<Remedy> Remedies);

    public async Task<IReadOnlyList<WorkItem>> Work(PartnershipId partnership, PersonId person, CancellationToken stop)
    {
        if (partnership != db.Here)
        {
            return [];
        }

        var (today, standing) = (db.Scene.Clock.Today, await kept.Of(() => Read(stop)));
        var mine = standing.Waves.Where(wave => wave.ResponsibleId == person).ToList();
        var waves = mine.Select(wave => Owed(wave, today)).OfType<WorkItem>();
        var again = standing.Remedies.Where(row => row.MeasureAgainOn <= today.AddDays(DaysAhead) && mine.Exists(wave => wave.Id == row.WaveId) && !standing.Waves.Any(wave => wave.OpenedOn > row.AddedOn))
            .Select(row => new WorkItem(WorkKind.Decide, "tillit-igjen-" + row.Key, TrustWorkWords.MeasureAgain.With(row.Title), TrustWorkWords.MakeRound, "/tillit/runder/ny", row.MeasureAgainOn, row.IsDemo));
        return [.. waves, .. again];
    }

    public async Task<IReadOnlyList<AgendaProposal>> Propose(PartnershipId partnership, CancellationToken stop)
    {
        var today = db.Scene.Clock.Today;
        return [.. (await kept.Of(() => Read(stop))).Waves.Where(wave => wave is { State: WaveState.Released, FollowedUpOn: null } && wave.FollowUpOn <= today.AddDays(2 * DaysAhead))
            .Select(wave => new AgendaProposal("tillit:" + wave.Key, AgendaReason.Decision, TrustWorkWords.TakeUp.With(wave.Title), TrustWorkWords.Promised.With(wave.FollowUp, wave.FollowUpOn), "/tillit?runde=" + wave.Key, null, wave.IsDemo))];
    }

    public async Task<IReadOnlyList<CalendarEntry>> Calendar(PartnershipId partnership, CalendarOf whose, Period days, CancellationToken stop)
    {
        if (partnership != db.Here || whose.Person is not { } person)
        {
            return [];
        }

        var standing = await Read(stop);
        var mine = standing.Waves.Where(wave => wave.ResponsibleId == person).ToList();
        var entries = mine.Where(wave => wave is { State: WaveState.Draft or WaveState.Open, ClosesOn: not null }).Select(wave => Entry(CalendarKind.Deadline, $"tillit-{wave.Key}-frist", TrustWorkWords.LastDay.With(wave.Title), wave.ClosesOn!.Value, "/tillit/runder/" + wave.Key, wave))
            .Concat(mine.Where(wave => wave is { FollowUpOn: not null, FollowedUpOn: null }).Select(wave => Entry(CalendarKind.Deadline, $"tillit-{wave.Key}-oppfolging", TrustWorkWords.TakeUp.With(wave.Title), wave.FollowUpOn!.Value, "/tillit/runder/" + wave.Key, wave)))
            .Concat(standing.Remedies.Where(row => mine.Exists(wave => wave.Id == row.WaveId)).Select(row => new CalendarEntry(CalendarKind.Milestone, "tillit-igjen-" + row.Key, TrustWorkWords.MeasureAgain.With(row.Title), row.MeasureAgainOn, "/tillit#tiltak", row.IsDemo)));
        return [.. entries.Where(entry => days.Contains(entry.On))];
    }

    public async Task<IReadOnlyList<Happening>> Happened(PartnershipId partnership, CancellationToken stop) =>
        [.. (await Read(stop)).Waves.Where(wave => wave.ReleasedOn is not null).Select(wave => new Happening(wave.ReleasedOn!.Value, TrustWorkWords.WasReleased.With(wave.Title), "/tillit?runde=" + wave.Key, null, wave.IsDemo) { Kind = HappeningKind.Survey })];

    private static CalendarEntry Entry(CalendarKind kind, string id, Text title, DateOnly on, string address, Wave wave) => new(kind, id, title, on, address, wave.IsDemo) { Says = wave.FollowUp is { } meeting ? Text.Same(meeting) : null, Revision = wave.Version };

    private static WorkItem? Owed(Wave wave, DateOnly today)
    {
        WorkItem Item(Text title, Text why, DateOnly? due) => new(WorkKind.Decide, "tillit-" + wave.Key, title.With(wave.Title), why, "/tillit/runder/" + wave.Key, due, wave.IsDemo);
        return wave.State switch
        {
            WaveState.Draft => Item(TrustWorkWords.OpenIt, TrustWorkWords.OpenWhy, wave.ClosesOn),
            WaveState.Open when wave.ClosesOn < today => Item(TrustWorkWords.CloseIt, TrustWorkWords.CloseWhy, wave.ClosesOn),
            WaveState.Closed => Item(TrustWorkWords.ReleaseIt, TrustWorkWords.ReleaseWhy, wave.FollowUpOn),
            WaveState.Released when wave.FollowedUpOn is null && wave.FollowUpOn <= today.AddDays(DaysAhead) => Item(TrustWorkWords.TakeUp, TrustWorkWords.Promised.With(wave.FollowUp, wave.FollowUpOn), wave.FollowUpOn),
            _ => null,
        };
    }

    private async Task<Standing> Read(CancellationToken stop) => new(await db.Set<Wave>().AsNoTracking().ToListAsync(stop), await db.Set<Remedy>().AsNoTracking().Where(row => row.DidOn == null).ToListAsync(stop));
}

internal static class TrustWorkWords
{
    public static readonly Text OpenIt = new("Åpne runden: {0}", "Opne runden: {0}", "Open the round: {0}");
    public static readonly Text OpenWhy = new("Den er satt opp, men ingen er spurt.", "Han er sett opp, men ingen er spurde.", "It is set up, but nobody has been asked.");
    public static readonly Text CloseIt = new("Lukk runden: {0}", "Lukk runden: {0}", "Close the round: {0}");
    public static readonly Text CloseWhy = new("Svarfristen er ute. Adresser og lenker slettes når den lukkes.", "Svarfristen er ute. Adresser og lenkjer blir sletta når han blir lukka.", "The last day to answer is past. Addresses and links are deleted when it closes.");
    public static readonly Text ReleaseIt = new("Frigi resultatet: {0}", "Frigje resultatet: {0}", "Release the results: {0}");
    public static readonly Text ReleaseWhy = new("De som svarte, venter på resultatet.", "Dei som svara, ventar på resultatet.", "Those who answered wait for the results.");
    public static readonly Text TakeUp = new("Ta opp resultatet: {0}", "Ta opp resultatet: {0}", "Take up the results: {0}");
    public static readonly Text Promised = new("De som svarte, er lovet det: {0}, {1}.", "Dei som svara, er lova det: {0}, {1}.", "Those who answered were promised it: {0}, {1}.");
    public static readonly Text LastDay = new("Siste dag å svare: {0}", "Siste dag å svare: {0}", "Last day to answer: {0}");
    public static readonly Text MeasureAgain = new("Mål på nytt: {0}", "Mål på nytt: {0}", "Measure again: {0}");
    public static readonly Text MakeRound = new("Lag en runde, så dere ser om det hjalp.", "Lag ein runde, så de ser om det hjelpte.", "Make a round, and see whether it helped.");
    public static readonly Text WasReleased = new("Resultatet av {0} ble frigitt", "Resultatet av {0} vart frigjeve", "The results of {0} were released");
}
