using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Kept;
using Samspill.Platform.Rights;
using Samspill.Programme.Goals;

namespace Samspill.Programme.Programmes;

/// <summary>Mend the number of goals that the programme's own text states, so that it says what the register holds.</summary>
public static class MendStatedCount
{
    /// <summary>The number, and where in the partnership to go back to.</summary>
    public sealed record Request(int? Count, string? Back);

    internal static async Task<IResult> Handle(Input input, SamspillDb db, KeptFacts kept, Ui.Frame frame, Reader reader, CancellationToken stop)
    {
        var request = new Request(input.Whole("count"), input.Text("back", 200));
        var programme = await db.TheProgramme().FirstOrDefaultAsync(stop);
        if (programme is null)
        {
            return Answer.Absent;
        }

        input.Flaws.Require(request.Count is > 0 and < 1000, "count", StatedCountWords.CountMissing);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, () => ShowProgramme.Handle(null, null, db, kept, frame, reader, stop));
        }

        var registered = await db.Set<Goal>().CountAsync(stop);
        if (request.Count != registered)
        {
            return Answer.Refused(StatedCountRefusals.NotTheRegister.With(registered), input, () => ShowProgramme.Handle(null, null, db, kept, frame, reader, stop));
        }

        programme.StatedGoalCount = request.Count;
        await db.SaveChangesAsync(stop);
        var back = request.Back is { Length: > 1 } path && path[0] == '/' && !path.Contains("//", StringComparison.Ordinal) && !path.Contains('\\') ? path : "/mal";
        return Answer.Done(frame.At(back), new { statedGoalCount = request.Count }, StatedCountWords.Mended);
    }
}

internal static class StatedCountRefusals
{
    public static readonly Refusal NotTheRegister = new("programme.stated-count-not-the-register", new("Registeret har {0} mål. Legg til eller avslutt mål først.", "Registeret har {0} mål. Legg til eller avslutt mål først.", "The register has {0} goals. Add or close goals first."));
}

internal static class StatedCountWords
{
    public static readonly Text CountMissing = new("Skriv hvor mange mål programmet har.", "Skriv kor mange mål programmet har.", "Write how many goals the programme has.");
    public static readonly Text Mended = new("Det oppgitte antallet er rettet.", "Det oppgitte talet er retta.", "The stated count is mended.");
}
