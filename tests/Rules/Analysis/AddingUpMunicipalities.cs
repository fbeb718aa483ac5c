using CsCheck;
using Samspill.Analysis.Measuring;
using Samspill.Kernel;

namespace Samspill.Rules.Analysis;

/// <summary>Putting municipalities' values together by a declared rule.</summary>
public sealed class AddingUpMunicipalities
{
    private static readonly Gen<Part> Any = Gen.Select(Gen.Int[-1_000_000, 1_000_000].Nullable(), Gen.Int[0, 1000].Nullable(), Gen.Int[0, 1000].Nullable(), (value, numerator, denominator) => new Part(value / 7m, numerator, denominator));

    [Fact]
    public void The_order_of_entry_changes_nothing() => Gen.Select(Gen.Enum<AddingUp>(), Any.Array[0, 14], Gen.Int).Sample((rule, parts, seed) =>
    {
        var shuffled = parts.ToArray();
        new Random(seed).Shuffle(shuffled);
        return AddUp.Of(rule, parts, 14) == AddUp.Of(rule, shuffled, 14);
    }, iter: 10_000);

    [Fact]
    public void Whoever_is_missing_is_counted_and_changes_no_value() => Gen.Select(Gen.Enum<AddingUp>(), Any.Array[1, 12]).Sample((rule, parts) =>
    {
        var (with, without) = (AddUp.Of(rule, [.. parts, new Part(null)]), AddUp.Of(rule, parts));
        return with.Value == without.Value && with.Have == without.Have && with.Of == without.Of + 1;
    }, iter: 10_000);

    [Fact]
    public void A_mean_lies_between_the_lowest_and_the_highest() => Gen.Select(Gen.Int[0, 2].Select(i => new[] { AddingUp.Mean, AddingUp.Weighted, AddingUp.Parts }[i]), Gen.Select(Gen.Int[0, 100], Gen.Int[1, 100], (part, whole) => new Part(null, part, whole)).Array[1, 12]).Sample((rule, parts) =>
    {
        var values = parts.Select(part => part.Numerator * 100 / part.Denominator).ToList();
        return AddUp.Of(rule, parts).Value is { } value && value >= values.Min() - 1e-9m && value <= values.Max() + 1e-9m;
    }, iter: 10_000);

    [Theory]
    [InlineData(AddingUp.Mean, 59.09)]
    [InlineData(AddingUp.Weighted, 60.61)]
    [InlineData(AddingUp.Parts, 60.61)]
    [InlineData(AddingUp.Max, 63.64)]
    [InlineData(AddingUp.None, null)]
    public void Two_shares_come_out_as_worked_by_hand(AddingUp rule, double? expected)
    {
        var total = AddUp.Of(rule, [new(null, 14, 22), new(null, 6, 11)], 4);

        Assert.Equal((decimal?)expected, total.Value is { } value ? Math.Round(value, 2) : null);
        Assert.Equal((2, 4), (total.Have, total.Of));
    }

    [Fact]
    public void A_partial_total_says_who_it_is_made_of_and_by_which_rule()
    {
        var total = AddUp.Of(AddingUp.Sum, [new(4), new(2), new(1), new(3), new(0), new(5), new(2)], 9);

        Assert.Equal(17, total.Value);
        Assert.Equal("7 av 9 kommuner", total.Coverage!.In(Language.Nb));
        Assert.Equal("7 av 9 kommunar", total.Coverage!.In(Language.Nn));
        Assert.Equal("7 of 9 municipalities", total.Coverage!.In(Language.En));
        Assert.Equal("summen", total.How.Nb);
        Assert.Null(AddUp.Of(AddingUp.Sum, [new(4)], 1).Coverage);
        Assert.Equal(new Total(null, 0, 9, AddingUp.Sum), AddUp.Of(AddingUp.Sum, [], 9));
    }

    [Fact]
    public void A_sum_too_large_to_hold_is_not_said() => Assert.Null(AddUp.Of(AddingUp.Sum, [new(decimal.MaxValue), new(decimal.MaxValue)]).Value);

    [Theory]
    [InlineData(0, "ikke satt")]
    [InlineData(.4, "under en halv dag i måneden (0,4 timer i uken)")]
    [InlineData(1, "om lag en halv dag i måneden (1 time i uken)")]
    [InlineData(1.5, "om lag en halv dag annenhver uke (1,5 timer i uken)")]
    [InlineData(2, "om lag en halv dag annenhver uke (2 timer i uken)")]
    [InlineData(3.75, "en halv dag i uken (3,75 timer i uken)")]
    [InlineData(4, "om lag en halv dag i uken (4 timer i uken)")]
    [InlineData(5.625, "3 halve dager på to uker (5,63 timer i uken)")]
    [InlineData(37.5, "10 halve dager i uken (37,5 timer i uken)")]
    [InlineData(9999, "om lag 45 halve dager i uken (168 timer i uken)")]
    public void Hours_are_told_in_half_days(double hours, string told) => Assert.Equal(told, HalfDays.Of((decimal)hours).In(Language.Nb));
}
