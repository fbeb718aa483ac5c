using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Faults;

namespace Samspill.Platform.Answers;

/// <summary>How a deed on one record ends, wherever it is done.</summary>
public static class CarryingOut
{
    /// <summary>Does a deed and saves it. What is mistyped or refused, and what somebody else saved first, is said on <paramref name="page"/> with the input kept, and nothing is stored.</summary>
    /// <param name="page">The record's own page, read anew.</param>
    /// <param name="deed">The deed; a refusal when a rule says no. It may also find flaws in the input.</param>
    /// <param name="taken">What is said when somebody else saved first.</param>
    /// <param name="done">The answer when all is saved.</param>
    public static async Task<IResult> CarryOut(this SamspillDb db, Input input, Func<Task<IResult>> page, Func<Task<Refusal?>> deed, Refusal taken, Func<IResult> done, CancellationToken stop)
    {
        Task<IResult> Page()
        {
            db.ChangeTracker.Clear();
            return page();
        }

        var refusal = input.Flaws.Any ? null : await deed();
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        if (refusal is not null)
        {
            return Answer.Refused(refusal, input, Page);
        }

        return await db.SaveIfFirst(input, page, taken, done, stop);
    }

    /// <summary>Saves what was done. When somebody else saved first, <paramref name="taken"/> is said on <paramref name="page"/> with the input kept, and nothing is stored.</summary>
    public static async Task<IResult> SaveIfFirst(this SamspillDb db, Input input, Func<Task<IResult>> page, Refusal taken, Func<IResult> done, CancellationToken stop)
    {
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException fault) when (fault.IsCollision())
        {
            db.ChangeTracker.Clear();
            return Answer.Refused(taken, input, page);
        }

        return done();
    }
}
