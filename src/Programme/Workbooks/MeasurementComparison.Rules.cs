using Samspill.Exchange.Workbooks;
using Samspill.Kernel;
using Samspill.Programme.Indicators;

namespace Samspill.Programme.Workbooks;

/// <content>The steps a row may take a measurement, and what a row must hold to be one.</content>
internal sealed partial class MeasurementComparison
{
    /// <summary>Only how far it has come is told otherwise.</summary>
    private void Step(Measurement now, SheetRow row, List<CellChange> cells)
    {
        var to = row.Choice("status", MeasurementStatus.Draft);
        var isLegal = !now.IsSuperseded && (now.Status, to) is (MeasurementStatus.Draft or MeasurementStatus.Returned, not MeasurementStatus.Draft) or (MeasurementStatus.Submitted, MeasurementStatus.Returned or MeasurementStatus.Endorsed or MeasurementStatus.Approved) or (MeasurementStatus.Endorsed, MeasurementStatus.Returned or MeasurementStatus.Approved);
        if (!isLegal)
        {
            row.Fault("status", MeasurementRefusals.WrongStep.Says.With(MeasurementWords.Of(now.Status), MeasurementWords.Of(to)));
        }

        if (to == MeasurementStatus.Returned && row.Text("returned_because") is null)
        {
            row.Fault("returned_because", WorkbookWords.ReturnedWithoutReason);
        }

        Sign(row);
        plan.Changes.Add(new RowChange("measurements", row["key"], RowFate.Changed, cells)
        {
            Place = row.Place("status"),
            Write = () =>
            {
                MeasurementSheet.Advance(now, row, Book);
                StepLog.Keep(Book.Db, now, Book.Importer.SignsAs);
                MeasurementSheet.TakePlace(now, now.Supersedes is { } old ? Book.Measurements.Of(old) : null);
            },
        });
    }

    /// <summary>What a row says was measured, judged by the same rules as a number typed on a page.</summary>
    private void Check(SheetRow row)
    {
        if (row.Text("value") is null && row.Text("numerator") is null && row.Text("level") is null && row.Text("not_measured_because") is null)
        {
            row.Fault("value", WorkbookWords.NumberOrWhy);
        }

        if (row["status"] == "returned" && row.Text("returned_because") is null)
        {
            row.Fault("returned_because", WorkbookWords.ReturnedWithoutReason);
        }

        if (row["evidence_kind"] == "link" && !Figures.IsLink(row.Text("evidence")))
        {
            row.Fault("evidence", MeasurementWords.LinkNotSafe);
        }

        plan.Afterwards.Add(() =>
        {
            var flaws = new Flaws();
            MeasurementSheet.FiguresOf(row).Check(flaws, Book.Indicators[row["indicator"]]!);
            foreach (var flaw in flaws.All)
            {
                row.Fault(flaw.Field == "step" ? "level" : flaw.Field, flaw.Message);
            }
        });
    }

    /// <summary>An approval is a signature: only an administrator brings it in.</summary>
    private void Sign(SheetRow row)
    {
        if (row["status"] is "approved" or "endorsed" && !Book.Importer.IsAdministrator)
        {
            row.Fault("status", WorkbookWords.OnlyAdministratorSigns);
        }
    }
}
