using Microsoft.AspNetCore.Http;
using Samspill.Exchange.Documents;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Kept;
using Samspill.Ui;

namespace Samspill.Plans.Comparing;

/// <summary>Take a comparison out as DOCX, XLSX or JSON, with what people have judged.</summary>
public static class TakeComparison
{
    private const string DocxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string XlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    internal static Task<IResult> Docx(string comparison, SamspillDb db, KeptFacts kept, Frame frame, CancellationToken stop) => Handle(comparison, db, kept, (judged, matters) =>
        (DocxWriter.Write(ComparisonDocument.Of(judged.Result, matters, (pair, match) => judged.Of(pair, match)?.Verdict, frame.PartnershipName!, judged.Comparison.On, Languages.Current)), DocxType, "docx"), stop);

    internal static Task<IResult> Xlsx(string comparison, SamspillDb db, KeptFacts kept, CancellationToken stop) => Handle(comparison, db, kept, (judged, matters) =>
        (ComparisonDocument.Xlsx(judged.Result, matters, (pair, match) => judged.Of(pair, match)?.Verdict, Languages.Current), XlsxType, "xlsx"), stop);

    internal static Task<IResult> Json(string comparison, SamspillDb db, KeptFacts kept, CancellationToken stop) => Handle(comparison, db, kept, (judged, _) => (ComparisonJson.Of(judged.Result, (pair, match) => judged.Of(pair, match)?.Verdict), "application/json; charset=utf-8", "json"), stop);

    internal static async Task<IResult> Handle(string comparison, SamspillDb db, KeptFacts kept, Func<Judged, IReadOnlyList<Matter>, (byte[] Bytes, string Type, string Ending)> write, CancellationToken stop)
    {
        if (await kept.Of(() => ShowComparison.Standing(db, comparison, stop), comparison) is not { Judged: { } judged } found)
        {
            return Answer.Absent;
        }

        var (bytes, type, ending) = write(judged, found.Matters);
        return Results.File(bytes, type, $"plansammenligning-{comparison}.{ending}");
    }
}
