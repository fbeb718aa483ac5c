using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Analysis.Norwegian;
using Samspill.Analysis.PastReports;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Knowledge.PastReports;

/// <summary>What a person may say that a sentence is.</summary>
public enum ReadAs
{
    /// <summary>None of the others.</summary>
    Nothing,

    /// <summary>A goal of the programme.</summary>
    Goal,

    /// <summary>A piece of work.</summary>
    Initiative,

    /// <summary>Something that was done or came of it.</summary>
    Result,

    /// <summary>How results are measured.</summary>
    HowMeasured,

    /// <summary>What stood in the way.</summary>
    Challenge,

    /// <summary>What one would do another time.</summary>
    Advice,
}

internal static class ReadingAs
{
    /// <summary>The kind of finding that a sentence is said to be; null for none.</summary>
    public static FindingKind? Kind(this ReadAs said) => said == ReadAs.Nothing ? null : Enum.Parse<FindingKind>(said.ToString());
}

/// <summary>Say what the sentences of a paragraph are, where the rules have read them wrongly. What is said goes before the rules from then on; nothing that was made already changes.</summary>
public static class MendReading
{
    /// <summary>For each sentence by its place: `as.620` what it is.</summary>
    public sealed record Request(string As);

    /// <summary>A sentence and what it is read as now.</summary>
    /// <param name="Start">Its offset in the text.</param>
    public sealed record Line(int Start, string Words, ReadAs As);

    internal static async Task<IResult> Handle(string past, Input input, SamspillDb db, Reader reader, Frame frame, IEnumerable<IGoalSource> known, IEnumerable<IInitiativeFacts> facts, CancellationToken stop)
    {
        if (await ReadReport.Find(db, past, stop) is not { } report)
        {
            return Answer.Absent;
        }

        var at = input.Whole("at") ?? -1;
        return await db.CarryOut(input, () => ShowReport.Page(past, at, db, reader, known, facts, stop), async () =>
        {
            var lines = Of(report, at).Select(line => (line.Start, line.As, Said: input.Choice<ReadAs>("as." + line.Start) ?? line.As)).ToList();
            var isChanged = lines.Exists(line => line.Said != line.As);

            // A goal may be a list item of many sentences: once one of them is said to be something else, the goal is the sentence that bore it.
            foreach (var (start, before, said) in lines.Where(line => line.Said != line.As || (isChanged && line.As == ReadAs.Goal)))
            {
                var kept = await db.Set<SaidOfReport>().SingleOrDefaultAsync(row => row.ReportId == report.Report.Id && row.Start == start, stop) ?? db.Add(new SaidOfReport { ReportId = report.Report.Id, Start = start }).Entity;
                (kept.As, kept.On, kept.ById) = (said, db.Scene.Clock.Today, reader.PersonId);
            }

            return isChanged ? null : PastReportRefusals.NothingSaid;
        }, PastReportRefusals.SavedBySomebodyElse, () => Answer.Done(frame.At($"/kunnskap/rapporter/{past}#avsnitt-{at}"), new { report = past, at }, PastReportWords.Mended), stop);
    }

    /// <summary>The sentences of the paragraph that begins at a place, each as it is read now; none where no paragraph begins there.</summary>
    internal static IReadOnlyList<Line> Of(ReadReport report, int at) => report.Document.Blocks.FirstOrDefault(block => block.Offset == at) is { } block
        ? [.. Sentences.Of(report.Document.Text, [ReadReport.TextBlockOf(block)]).Select(sentence => new Line(sentence.Start, sentence.Read(report.Document.Text), As(report, sentence)))] : [];

    private static ReadAs As(ReadReport report, Sentence sentence) => report.Read.Findings.Where(finding => finding.Start == sentence.Start && finding.Kind is > FindingKind.Heading and < FindingKind.Number).Select(finding => Array.Find(Enum.GetValues<ReadAs>(), kind => kind.Kind() == finding.Kind)).FirstOrDefault();
}
