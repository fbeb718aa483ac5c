using Microsoft.AspNetCore.Http;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Programme.Indicators;

/// <summary>Point to what proves a number: a link, a report, a calculation. The number itself stays as it was.</summary>
public static class ProveMeasurement
{
    /// <summary>What kind of proof, and where it stands.</summary>
    public sealed record Request(EvidenceKind? EvidenceKind, string? Evidence);

    internal static async Task<IResult> Handle(string measurement, Input input, SamspillDb db, Reader reader, Frame frame, CancellationToken stop)
    {
        if (await Desk.Measurement(db, measurement, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var (kind, text) = Figures.Proof(input);
        input.Flaws.Require(text is not null, "evidence", MeasurementWords.EvidenceMissing);
        Task<IResult> Page() => ShowMeasurement.Again(measurement, db, reader, stop);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        if (found.Prove(kind, text!) is { } refusal)
        {
            return Answer.Refused(refusal, input, Page);
        }

        return await Desk.Save(db, MeasurementRefusals.SavedBySomebodyElse, stop) is { } conflict
            ? Answer.Refused(conflict, input, Page)
            : Answer.Done(frame.At("/maling/" + measurement), new { measurement, kind }, MeasurementWords.Proved);
    }
}
