using Samspill.Kernel;
using Samspill.Programme.Indicators;

namespace Samspill.Rules.Programme;

/// <summary>Every step a measurement can and cannot take on its way to the report.</summary>
public sealed class MeasurementSteps
{
    private static readonly (MeasurementStatus From, string Step, MeasurementStatus To)[] Legal =
    [
        (MeasurementStatus.Draft, "submit", MeasurementStatus.Submitted),
        (MeasurementStatus.Returned, "submit", MeasurementStatus.Submitted),
        (MeasurementStatus.Submitted, "approve", MeasurementStatus.Approved),
        (MeasurementStatus.Submitted, "return", MeasurementStatus.Returned),
        (MeasurementStatus.Approved, "seal", MeasurementStatus.Sealed),
        (MeasurementStatus.Sealed, "seal", MeasurementStatus.Sealed),
    ];

    public static TheoryData<MeasurementStatus, string> Every =>
        [.. from status in Enum.GetValues<MeasurementStatus>() from step in new[] { "submit", "approve", "return", "seal" } select (status, step)];

    [Theory]
    [MemberData(nameof(Every))]
    public void A_legal_step_is_taken_and_an_illegal_one_is_refused_and_changes_nothing(MeasurementStatus from, string step)
    {
        var measurement = At(from);

        var refusal = Take(measurement, step);

        var legal = Legal.Where(row => row.From == from && row.Step == step).ToList();
        Assert.Equal(legal.Count == 0, refusal is not null);
        Assert.Equal(legal.Count == 0 ? from : legal[0].To, measurement.Status);
    }

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

    private static Refusal? Take(Measurement measurement, string step) => step switch
    {
        "submit" => measurement.Submit(),
        "approve" => measurement.Approve("prosjektleder", new DateOnly(2018, 10, 2)),
        "return" => measurement.Return("Tallet mangler kilde"),
        _ => measurement.SealInReport(),
    };

    private static Measurement At(MeasurementStatus status)
    {
        var measurement = new Measurement { Key = Key.From("m"), Period = new DateOnly(2018, 9, 1), Value = 1 };
        string[] way = status switch
        {
            MeasurementStatus.Draft => [],
            MeasurementStatus.Submitted => ["submit"],
            MeasurementStatus.Returned => ["submit", "return"],
            MeasurementStatus.Approved => ["submit", "approve"],
            _ => ["submit", "approve", "seal"],
        };
        foreach (var step in way)
        {
            Assert.Null(Take(measurement, step));
        }

        return measurement;
    }
}
