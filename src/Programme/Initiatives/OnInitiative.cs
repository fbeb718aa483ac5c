using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Programme.Initiatives;

/// <summary>One deed on one initiative: found, checked, done, saved. What is refused is said on the initiative's own page, with the input kept.</summary>
internal sealed class OnInitiative(SamspillDb db, Reader reader, Frame frame)
{
    /// <summary>The database.</summary>
    public SamspillDb Db => db;

    /// <summary>The day of the work.</summary>
    public DateOnly Today => db.Scene.Clock.Today;

    public async Task<IResult> Do(string initiative, Input input, Func<Initiative, Task<Refusal?>> deed, Text notice, string place, CancellationToken stop) => await ShowInitiative.Find(db, initiative, stop) is not { } found
        ? Answer.Absent
        : await db.CarryOut(
            input,
            () => ShowInitiative.Handle(initiative, db, reader, stop),
            () => deed(found),
            InitiativeRefusals.SavedBySomebodyElse,
            () => Answer.Done(frame.At("/tiltak/" + found.Key + place), new { initiative = found.Key, version = found.Version }, notice),
            stop);
}
