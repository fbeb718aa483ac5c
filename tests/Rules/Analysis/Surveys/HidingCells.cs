using CsCheck;
using Samspill.Analysis.Surveys.Disclosure;

namespace Samspill.Rules.Analysis.Surveys;

/// <summary>Nobody's answer can be reckoned out from what is published.</summary>
public sealed class HidingCells
{
    private static readonly Dimension Rows = new(Branch.Over("alle", ["a", "b", "c"]));
    private static readonly Dimension Columns = new(Branch.Over("sum", ["x", "y", "z"]));
    private static readonly Crossing Square = new(Rows, Columns);
    private static readonly int[,] Counts = { { 3, 7, 12 }, { 9, 15, 4 }, { 8, 2, 11 } };

    [Fact]
    public void Three_hidden_cells_with_their_totals_are_open_to_all()
    {
        var audit = DisclosureAudit.Of(Table(Counts), Cells("ax", "bz", "cy"));

        Assert.Equal([(3L, 3L), (4L, 4L), (2L, 2L)], audit.Select(range => (range.Low, range.High!.Value)));
        Assert.All(audit, range => Assert.True(range.IsExposed));
    }

    [Fact]
    public void A_ring_of_hidden_cells_has_the_intervals_of_the_reference()
    {
        var audit = DisclosureAudit.Of(Table(Counts), Cells("ax", "ay", "bx", "bz", "cy", "cz"));

        Assert.Equal([(1L, 10L), (0L, 9L), (2L, 11L), (2L, 11L), (0L, 9L), (4L, 13L)], audit.Select(range => (range.Low, range.High!.Value)));
        Assert.DoesNotContain(audit, range => range.IsExposed);
    }

    [Fact]
    public void The_example_of_the_statistics_agency_hides_the_same_cells_and_no_total()
    {
        var crossing = new Crossing(new Dimension(Branch.Over("alle", ["ung", "gammel"])), new Dimension(Branch.Over("alle", ["Spania", "Island", "Portugal"])));
        var (table, result) = CountDisclosure.Of(crossing, [(["ung", "Spania"], 5), (["ung", "Island"], 2), (["ung", "Portugal"], 0), (["gammel", "Spania"], 6), (["gammel", "Island"], 3), (["gammel", "Portugal"], 4)], most: 1);

        Assert.Equal(["gammel Island", "gammel Portugal", "ung Island", "ung Portugal"], result.Hidden.Select(cell => string.Join(' ', crossing.At(cell))).Order(StringComparer.Ordinal));
        Assert.Equal("ung Portugal", string.Join(' ', crossing.At(Assert.Single(result.Primary))));
        Assert.Empty(DisclosureAudit.Exposed(table, result.Hidden));
    }

    [Fact]
    public void Hiding_three_cells_alone_is_not_enough_and_what_is_added_is_enough()
    {
        var table = Table(Counts);
        var result = Suppression.Of(table, Cells("ax", "bz", "cy"));

        Assert.DoesNotContain(DisclosureAudit.Of(table, result.Hidden), range => range.IsExposed);
        Assert.All(result.Complementary, cell => Assert.True(Square.IsLeaf(cell)));
    }

    /// <summary>The twin goes through every table there is with the same totals and the same shown cells.</summary>
    [Fact]
    public void The_audit_agrees_with_going_through_every_table() =>
        Gen.Select(Gen.Int[0, 4].Array[9], Gen.Bool.Array[9]).Sample(
            (values, hides) =>
            {
                var table = Table(new[,] { { values[0], values[1], values[2] }, { values[3], values[4], values[5] }, { values[6], values[7], values[8] } });
                var hidden = Leaves.Where((_, i) => hides[i]).ToHashSet();
                var (least, most) = (values.ToArray(), values.ToArray());
                foreach (var other in Every(values, hides))
                {
                    for (var i = 0; i < 9; i++)
                    {
                        (least[i], most[i]) = (Math.Min(least[i], other[i]), Math.Max(most[i], other[i]));
                    }
                }

                return DisclosureAudit.Of(table, hidden).All(range => Array.IndexOf(Leaves, range.Cell) is var i && range.Low == least[i] && range.High == most[i]);
            },
            iter: 400);

    [Fact]
    public void Whatever_the_table_nothing_is_exposed_after_suppression() =>
        Gen.Select(Gen.Int[0, 12].Array[2 * 3 * 4], Gen.Int[1, 4], Gen.Bool, Gen.Int[1, 6]).Sample(
            (values, most, protectsZeros, width) =>
            {
                var crossing = new Crossing(new(Branch.Over("A", ["a", "b"])), new(new Branch("B", new Branch("c"), new Branch("D", new Branch("d"), new Branch("e")))), new(Branch.Over("E", ["f", "g", "h", "i"])));
                var leaves = Enumerable.Range(0, crossing.Count).Where(crossing.IsLeaf).ToList();
                var (table, result) = CountDisclosure.Of(crossing, leaves.Select((leaf, i) => (crossing.At(leaf), values[i])), most, protectsZeros, width);
                return result.Primary.IsSubsetOf(result.Hidden) && DisclosureAudit.Of(table, result.Hidden).All(range => !range.IsExposed) && DisclosureAudit.Exposed(table, result.Hidden).Count == 0;
            },
            iter: 150);

    [Fact]
    public void A_table_that_does_not_add_up_proves_nothing()
    {
        var table = Table(Counts);
        Assert.Throws<ArgumentOutOfRangeException>(() => DisclosureAudit.Of(table with { Cells = [.. table.Cells.Select((cell, i) => i == 0 ? cell with { Value = 70 } : cell)] }, new HashSet<int>()));
        Assert.Throws<ArgumentException>(() => Square.Of("a", "nobody"));
        Assert.Throws<ArgumentOutOfRangeException>(() => Square.Holding("alle", "x"));
    }

    private static readonly int[] Leaves = [.. Enumerable.Range(0, Square.Count).Where(Square.IsLeaf)];

    private static LinkedTable Table(int[,] counts) =>
        CountDisclosure.Of(Square, Leaves.Select((leaf, i) => (Square.At(leaf), counts[i / 3, i % 3])), most: -1).Table;

    private static HashSet<int> Cells(params string[] names) => [.. names.Select(name => Square.Of(name[..1], name[1..]))];

    private static IEnumerable<int[]> Every(int[] values, bool[] hides)
    {
        var other = values.ToArray();
        return From(0);

        IEnumerable<int[]> From(int at)
        {
            if (at == 9)
            {
                if (Sums(other).SequenceEqual(Sums(values)))
                {
                    yield return other;
                }

                yield break;
            }

            var row = at / 3;
            var left = hides[at] ? values[(3 * row)..((3 * row) + 3)].Sum() - other[(3 * row)..at].Sum() : values[at];
            for (var value = hides[at] && at % 3 < 2 ? 0 : Math.Max(0, left); value <= left; value++)
            {
                other[at] = value;
                foreach (var found in From(at + 1))
                {
                    yield return found;
                }
            }

            other[at] = values[at];
        }
    }

    private static int[] Sums(int[] own) => [own[0] + own[1] + own[2], own[3] + own[4] + own[5], own[6] + own[7] + own[8], own[0] + own[3] + own[6], own[1] + own[4] + own[7], own[2] + own[5] + own[8]];
}
