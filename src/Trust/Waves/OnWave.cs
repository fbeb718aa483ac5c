using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Trust.Waves;

/// <summary>One deed on one round: found, done alone in the partnership, saved. What is refused is said on the round's own page, with the input kept.</summary>
internal sealed class OnWave(SamspillDb db, Reader reader, Frame frame)
{
    public SamspillDb Db => db;

    /// <summary>The first word of the partnership's addresses.</summary>
    public string Slug => frame.PartnershipSlug!;

    public DateOnly Today => db.Scene.Clock.Today;

    /// <summary>Those of the round with this identity; null when there are none such.</summary>
    public Task<Respondents?> Group(Wave wave, string? id, CancellationToken stop)
    {
        var group = RespondentsId.From(Guid.TryParseExact(id, "D", out var value) ? value : Guid.Empty);
        return db.Set<Respondents>().SingleOrDefaultAsync(row => row.WaveId == wave.Id && row.Id == group, stop);
    }

    public async Task<IResult> Do(string wave, Input input, Func<Wave, Task<Refusal?>> deed, Func<Wave, Text> notice, string place, CancellationToken stop)
    {
        if (await db.Set<Wave>().ByKey(wave, stop) is null)
        {
            return Answer.Absent;
        }

        Task<IResult> Page()
        {
            db.ChangeTracker.Clear();
            return ShowWave.Handle(wave, db, reader, stop);
        }

        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        Wave found;
        Refusal? no;
        await using (var turn = await db.BeginAlone(stop))
        {
            db.ChangeTracker.Clear();
            found = (await db.Set<Wave>().ByKey(wave, stop))!;
            no = await deed(found);
            if (no is null && !input.Flaws.Any)
            {
                await db.SaveChangesAsync(stop);
                await turn.Commit(stop);
            }
        }

        return input.Flaws.Any ? Answer.Flawed(input, Page) : no is not null ? Answer.Refused(no, input, Page) : Answer.Done(frame.At("/tillit/runder/" + found.Key + place), new { wave = found.Key, state = found.State, version = found.Version }, notice(found));
    }
}
