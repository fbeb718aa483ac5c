using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Analysis.Surveys.Disclosure;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Directory;
using Samspill.Trust.Inviting;
using Samspill.Trust.Pulse;

namespace Samspill.Trust.Waves;

/// <summary>Say who is asked in a round and how many they are, and write questions of one's own. Both stand fast once it opens.</summary>
public static class SetUpWave
{
    private const int MostPeople = 5_000_000;

    /// <summary>A group, its municipality or the whole region, and how many they are in all.</summary>
    /// <param name="Change">True to set how many they are in a group that is in the round already.</param>
    public sealed record Request(RaterGroup? Group, string? Municipality, int? Population, bool Change);

    /// <summary>A statement of one's own.</summary>
    public sealed record QuestionRequest(string Nb, string? Nn, string? En);

    /// <summary>Nothing is asked.</summary>
    public sealed record NoRequest;

    /// <summary>Adds a group, or changes how many they are in one that is there, when that is asked for. One whose answers could never be shown is not asked.</summary>
    internal static async Task<IResult> Handle(string wave, Input input, OnWave on, CancellationToken stop)
    {
        var request = new Request(input.Choice<RaterGroup>("group"), input.Text("municipality", Key.MaxLength), input.Whole("population"), input.Ticked("change"));
        input.Flaws.Require(request.Group is not null || input.Flaws.Of("group").Any(), "group", WaveWords.GroupMissing);
        input.Flaws.Require(request.Population is >= 1 and <= MostPeople || input.Flaws.Of("population").Any(), "population", WaveWords.PopulationWrong);
        input.Flaws.Require(request.Population is not >= 1 || request.Population >= DisclosureRules.Pulse.Fewest, "population", (request.Municipality is null ? WaveWords.RegionTooSmall : WaveWords.GroupTooSmall).With(DisclosureRules.Pulse.Fewest));
        var place = request.Municipality is null ? null : await on.Db.Organisation(request.Municipality, stop);
        input.Flaws.Require(request.Municipality is null || place?.Kind == OrganisationKind.Municipality, "municipality", WaveWords.MunicipalityUnknown);
        return await on.Do(wave, input, async found =>
        {
            if (found.State != WaveState.Draft)
            {
                return WaveRefusals.NotDraft;
            }

            var (group, id) = (request.Group!.Value, place?.Id);
            var there = await on.Db.Set<Respondents>().SingleOrDefaultAsync(row => row.WaveId == found.Id && row.Group == group && row.MunicipalityId == id, stop);
            input.Flaws.Require(there is null || request.Change, "group", WaveWords.GroupThere.With(PulseWords.Of(group), place?.Name ?? (object)WaveWords.WholeRegion, there?.Population));
            there ??= on.Db.Add(new Respondents { WaveId = found.Id, Group = group, MunicipalityId = id }).Entity;
            there.Population = request.Population!.Value;
            return null;
        }, _ => WaveWords.GroupSaved, "#grupper", stop);
    }

    /// <summary>Removes a group that was added by mistake, and the list of those who would have been invited.</summary>
    internal static Task<IResult> RemoveGroup(string wave, string group, Input input, OnWave on, CancellationToken stop) => on.Do(wave, input, async found =>
    {
        if (await on.Group(found, group, stop) is not { } gone)
        {
            return WaveRefusals.GroupUnknown;
        }

        if (found.State != WaveState.Draft)
        {
            return WaveRefusals.NotDraft;
        }

        on.Db.RemoveRange(await on.Db.Set<Invitation>().Where(row => row.RespondentsId == gone.Id).ToListAsync(stop));
        on.Db.Remove(gone);
        return null;
    }, _ => WaveWords.GroupRemoved, "#grupper", stop);

    internal static Task<IResult> AddQuestion(string wave, Input input, OnWave on, CancellationToken stop)
    {
        var request = new QuestionRequest(input.Required("nb", WaveWords.QuestionMissing, 300), input.Text("nn", 300), input.Text("en", 300));
        return on.Do(wave, input, async found =>
        {
            var there = await on.Db.Set<OwnQuestion>().Where(row => row.WaveId == found.Id).Select(row => row.Number).ToListAsync(stop);
            if (Hindrance(found) is { } no)
            {
                return no;
            }

            if (there.Count >= OwnQuestion.Most)
            {
                return WaveRefusals.TooManyQuestions;
            }

            on.Db.Add(new OwnQuestion { WaveId = found.Id, Number = there.DefaultIfEmpty().Max() + 1, Nb = request.Nb, Nn = request.Nn, En = request.En });
            return null;
        }, _ => WaveWords.QuestionAdded, "#sporsmal", stop);
    }

    internal static Task<IResult> RemoveQuestion(string wave, Guid question, Input input, OnWave on, CancellationToken stop) => on.Do(wave, input, async found =>
    {
        var all = await on.Db.Set<OwnQuestion>().Where(row => row.WaveId == found.Id).OrderBy(row => row.Number).ToListAsync(stop);
        if (all.Find(row => row.Id.Value == question) is not { } gone)
        {
            return WaveRefusals.QuestionUnknown;
        }

        if (Hindrance(found) is { } no)
        {
            return no;
        }

        on.Db.Remove(gone);
        var number = 0;
        foreach (var left in all.Where(row => row != gone))
        {
            left.Number = ++number;
        }

        return null;
    }, _ => WaveWords.QuestionRemoved, "#sporsmal", stop);

    private static Refusal? Hindrance(Wave wave) => wave.State != WaveState.Draft ? WaveRefusals.NotDraft : wave.Kind == WaveKind.Pulse ? WaveRefusals.OnlyOwn : null;
}
