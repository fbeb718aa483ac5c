using Samspill.Kernel;
using Samspill.Programme.Indicators;

namespace Samspill.Rules.Programme;

/// <summary>Every step a measurement can and cannot take on its way to the report.</summary>
public sealed class MeasurementSteps
{
    private static readonly string[] Steps = ["submit", "endorse", "approve", "return", "seal", "rewrite", "correct", "prove"];

    private static readonly Figures Seven = new(new DateOnly(2018, 9, 1), 7, null, null, null, null, null, null, null, EvidenceKind.None, null);

    /// <summary>What is legal whichever number of levels is asked for; the two that differ stand in <see cref="IsLegal"/>.</summary>
    private static readonly (MeasurementStatus From, string Step, MeasurementStatus To)[] Legal =
    [
        (MeasurementStatus.Submitted, "endorse", MeasurementStatus.Endorsed),
        (MeasurementStatus.Endorsed, "approve", MeasurementStatus.Approved),
        (MeasurementStatus.Endorsed, "return", MeasurementStatus.Returned),
        (MeasurementStatus.Endorsed, "correct", MeasurementStatus.Endorsed),
        (MeasurementStatus.Endorsed, "prove", MeasurementStatus.Endorsed),
        (MeasurementStatus.Draft, "submit", MeasurementStatus.Submitted),
        (MeasurementStatus.Draft, "rewrite", MeasurementStatus.Draft),
        (MeasurementStatus.Draft, "prove", MeasurementStatus.Draft),
        (MeasurementStatus.Submitted, "approve", MeasurementStatus.Approved),
        (MeasurementStatus.Submitted, "return", MeasurementStatus.Returned),
        (MeasurementStatus.Submitted, "correct", MeasurementStatus.Submitted),
        (MeasurementStatus.Submitted, "prove", MeasurementStatus.Submitted),
        (MeasurementStatus.Returned, "submit", MeasurementStatus.Submitted),
        (MeasurementStatus.Returned, "correct", MeasurementStatus.Returned),
        (MeasurementStatus.Returned, "prove", MeasurementStatus.Returned),
        (MeasurementStatus.Approved, "seal", MeasurementStatus.Sealed),
        (MeasurementStatus.Approved, "correct", MeasurementStatus.Approved),
        (MeasurementStatus.Approved, "prove", MeasurementStatus.Approved),
        (MeasurementStatus.Sealed, "seal", MeasurementStatus.Sealed),
        (MeasurementStatus.Sealed, "correct", MeasurementStatus.Sealed),
    ];

    public static TheoryData<MeasurementStatus, string, bool, bool> Every =>
        [.. from status in Enum.GetValues<MeasurementStatus>() from step in Steps from isSuperseded in new[] { false, true } from isInTwo in new[] { false, true } select (status, step, isSuperseded, isInTwo)];

    private static bool IsLegal(MeasurementStatus from, string step, bool isInTwo) => (from, step, isInTwo) is not ((MeasurementStatus.Submitted, "endorse", false) or (MeasurementStatus.Submitted, "approve", true));

    [Theory]
    [MemberData(nameof(Every))]
    public void A_legal_step_is_taken_and_an_illegal_one_is_refused_and_changes_nothing(MeasurementStatus from, string step, bool isSuperseded, bool isInTwo)
    {
        var levels = isInTwo ? ApprovalLevels.Two : ApprovalLevels.One;
        var measurement = At(from);
        measurement.Taken.Clear();
        if (isSuperseded)
        {
            measurement.GivePlace();
        }

        var refusal = Take(measurement, step, levels);

        var legal = Legal.Where(row => row.From == from && row.Step == step && !isSuperseded && IsLegal(from, step, isInTwo)).ToList();
        Assert.Equal(legal.Count == 0, refusal is not null);
        Assert.Equal(legal.Count == 0 ? from : legal[0].To, measurement.Status);
        Assert.Equal(legal.Count > 0 && step == "rewrite" ? 7 : 1, measurement.Value);
        Assert.Equal(legal.Count > 0 && step == "prove", measurement.Evidence is not null);
        // Every move is there to be kept, and nothing that was refused.
        Assert.Equal(measurement.Status == from ? [] : [(from, measurement.Status, step == "return" ? "Tallet mangler kilde" : null)], measurement.Taken);
        Assert.Equal(isSuperseded || legal.Count > 0 ? null : Refused(from, step), isSuperseded ? null : refusal?.Code);
    }

    [Theory]
    [InlineData(MeasurementStatus.Submitted, true)]
    [InlineData(MeasurementStatus.Returned, true)]
    [InlineData(MeasurementStatus.Approved, false)]
    [InlineData(MeasurementStatus.Sealed, false)]
    public void A_number_that_counts_keeps_its_place_until_its_correction_is_approved(MeasurementStatus from, bool givesPlace)
    {
        var measurement = At(from);

        var (made, refusal) = measurement.Correct(Seven, "To var talt to ganger", Key.From("m-2"), "naeringssjef", new DateOnly(2018, 10, 2));

        Assert.Null(refusal);
        Assert.Equal(givesPlace, measurement.IsSuperseded);
        Assert.Equal((7m, measurement.Id, "To var talt to ganger", MeasurementStatus.Submitted), (made!.Value, made.Supersedes!.Value, made.Reason, made.Status));
    }

    [Fact]
    public void It_is_not_corrected_without_a_reason() =>
        Assert.Equal("programme.measurement-correct-without-reason", At(MeasurementStatus.Approved).Correct(Seven, " ", Key.From("m-2"), null, default).Refusal?.Code);

    [Fact]
    public void It_is_not_sent_back_without_a_reason()
    {
        var measurement = At(MeasurementStatus.Submitted);

        Assert.Equal("programme.measurement-return-without-reason", measurement.Return("  ")?.Code);
        Assert.Equal(MeasurementStatus.Submitted, measurement.Status);
    }

    [Fact]
    public void A_superseded_measurement_counts_no_more()
    {
        var measurement = At(MeasurementStatus.Approved);
        Assert.True(measurement.Counts);

        measurement.GivePlace();

        Assert.False(measurement.Counts);
    }

    /// <summary>The code of each refusal, by state and step.</summary>
    private static string Refused(MeasurementStatus from, string step) => (from, step) switch
    {
        (MeasurementStatus.Submitted, "endorse") => "programme.measurement-one-level",
        (MeasurementStatus.Submitted, "approve") => "programme.measurement-municipality-first",
        (_, "rewrite") => "programme.measurement-not-a-draft",
        (MeasurementStatus.Draft, "correct") => "programme.measurement-draft-is-rewritten",
        (MeasurementStatus.Sealed, "prove") => "programme.measurement-sealed",
        _ => "programme.measurement-wrong-step",
    };

    private static Refusal? Take(Measurement measurement, string step, ApprovalLevels levels = ApprovalLevels.One) => step switch
    {
        "submit" => measurement.Submit(),
        "endorse" => measurement.Endorse("naeringssjef", new DateOnly(2018, 10, 2), levels),
        "approve" => measurement.Approve("prosjektleder", new DateOnly(2018, 10, 2), levels),
        "return" => measurement.Return("Tallet mangler kilde"),
        "seal" => measurement.SealInReport(),
        "rewrite" => measurement.Rewrite(Seven),
        "correct" => measurement.Correct(Seven, "Talt på nytt", Key.From("m-2"), "naeringssjef", new DateOnly(2018, 10, 2)).Refusal,
        "prove" => measurement.Prove(EvidenceKind.Report, "Referat 4"),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "No such step."),
    };

    private static Measurement At(MeasurementStatus status)
    {
        var measurement = new Measurement { Key = Key.From("m"), Period = new DateOnly(2018, 9, 1), Value = 1 };
        string[] way = status switch
        {
            MeasurementStatus.Draft => [],
            MeasurementStatus.Submitted => ["submit"],
            MeasurementStatus.Returned => ["submit", "return"],
            MeasurementStatus.Endorsed => ["submit", "endorse"],
            MeasurementStatus.Approved => ["submit", "approve"],
            _ => ["submit", "approve", "seal"],
        };
        foreach (var step in way)
        {
            Assert.Null(Take(measurement, step, status == MeasurementStatus.Endorsed ? ApprovalLevels.Two : ApprovalLevels.One));
        }

        return measurement;
    }
}
