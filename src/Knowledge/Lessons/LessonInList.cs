namespace Samspill.Knowledge.Lessons;

/// <summary>A lesson as lists show it.</summary>
public sealed record LessonInList(string Key, string Title, string? Because, string? Advice, IReadOnlyList<string> Themes, LessonState State, DateOnly On, bool IsPublished, bool IsDemo)
{
    internal static LessonInList Of(Lesson lesson) => new(lesson.Key.Value, lesson.Title, lesson.Because, lesson.Advice, Cards.ProjectCard.Parts(lesson.Themes), lesson.State, lesson.ReviewedOn ?? lesson.ProposedOn, lesson.PublishedOn is not null, lesson.IsDemo);
}
