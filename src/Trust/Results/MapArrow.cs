using Samspill.Trust.Pulse;

namespace Samspill.Trust.Results;

/// <summary>An arrow of the map, from the group that answers to the one it answers about.</summary>
internal sealed record MapArrow(Cell Cell, double FromX, double FromY, double ToX, double ToY, double Width, double LabelX, double LabelY)
{
    public const double HalfWidth = 82;

    public const double HalfHeight = 34;

    /// <summary>How far to its right an arrow lies from the straight way, so that two that meet go past one another.</summary>
    private const double Aside = 12;

    private const double Gap = 6;

    /// <summary>The middle of a group's box, in a picture of 640 × 440.</summary>
    public static (double X, double Y) At(RaterGroup group) => group switch
    {
        RaterGroup.Politicians => (94, 46),
        RaterGroup.Employees => (546, 46),
        RaterGroup.Voluntary => (94, 394),
        _ => (546, 394),
    };

    /// <summary>Every arrow between two groups that were asked.</summary>
    public static IEnumerable<MapArrow> Of(Result result) =>
        from source in result.Groups
        from target in Enum.GetValues<RaterGroup>()
        where source != target && result.Groups.Contains(target)
        let cell = result.Of(source, Measure.Of(Measure.Self(target)))
        where cell is not null
        select Between(cell, At(source), At(target));

    private static MapArrow Between(Cell cell, (double X, double Y) from, (double X, double Y) to)
    {
        var (x, y) = (to.X - from.X, to.Y - from.Y);
        var length = Math.Sqrt((x * x) + (y * y));
        (x, y) = (x / length, y / length);
        var edge = Math.Min(HalfWidth / Math.Max(Math.Abs(x), 1e-9), HalfHeight / Math.Max(Math.Abs(y), 1e-9)) + Gap;
        var (sideX, sideY) = (-y * Aside, x * Aside);
        var (fromX, fromY) = (from.X + (x * edge) + sideX, from.Y + (y * edge) + sideY);
        var (toX, toY) = (to.X - (x * edge) + sideX, to.Y - (y * edge) + sideY);
        // Nearer the one who answers on the slant, where all four would meet in the middle.
        var along = Math.Abs(x) > .1 && Math.Abs(y) > .1 ? .27 : .5;
        // A number is wider than it is high, so beside an upright arrow it stands further off.
        var off = 15 + (12 * Math.Abs(y));
        return new(cell, fromX, fromY, toX, toY, cell.Score is { } score ? 1.5 + ((double)score / 100 * 7) : 1.5, fromX + ((toX - fromX) * along) + (-y * off), fromY + ((toY - fromY) * along) + (x * off));
    }
}
