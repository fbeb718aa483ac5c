using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Audit;
using Samspill.Platform.Data;
using Samspill.Platform.History;
using Samspill.Platform.Rights;
using Samspill.Web;
using Samspill.Web.Data;

namespace Samspill.House;

/// <summary>The architecture itself. Each test first asserts that it sees something.</summary>
public sealed class TheHouseHolds
{
    private static readonly Dictionary<string, string[]> MayImport = new(StringComparer.Ordinal)
    {
        ["Kernel"] = [],
        ["Analysis"] = ["Kernel"],
        ["Exchange"] = ["Kernel"],
        ["Ui"] = ["Kernel"],
        ["Platform"] = ["Kernel", "Ui"],
        ["Programme"] = ["Kernel", "Analysis", "Exchange", "Platform", "Ui"],
        ["Governance"] = ["Kernel", "Analysis", "Exchange", "Platform", "Ui"],
        ["Knowledge"] = ["Kernel", "Analysis", "Exchange", "Platform", "Ui"],
        ["Network"] = ["Kernel", "Analysis", "Exchange", "Platform", "Ui"],
        ["Plans"] = ["Kernel", "Analysis", "Exchange", "Platform", "Ui"],
        ["Reports"] = ["Kernel", "Analysis", "Exchange", "Platform", "Ui"],
        ["Search"] = ["Kernel", "Analysis", "Exchange", "Platform", "Ui"],
        ["Trust"] = ["Kernel", "Analysis", "Exchange", "Platform", "Ui"],
        ["Web"] = ["Kernel", "Analysis", "Exchange", "Platform", "Ui", "Programme", "Governance", "Plans", "Reports", "Trust", "Knowledge", "Network", "Search"],
    };

    private static readonly Assembly[] Rooms =
        [typeof(Text).Assembly, typeof(Samspill.Analysis.Goals.GoalCheck).Assembly, typeof(Samspill.Exchange.Workbooks.BookFile).Assembly, typeof(Samspill.Ui.Frame).Assembly, .. Arenas.All.Rooms, typeof(Arenas).Assembly];

    [Fact]
    public void A_room_imports_only_what_the_table_allows()
    {
        Assert.Equal(MayImport.Count, Rooms.Length);
        foreach (var room in Rooms)
        {
            var name = NameOf(room);
            var imports = room.GetReferencedAssemblies().Where(other => other.Name!.StartsWith("Samspill.", StringComparison.Ordinal)).Select(other => other.Name!["Samspill.".Length..]);
            Assert.Empty(imports.Except(MayImport[name]).Select(other => $"{name} imports {other}"));
        }
    }

    [Fact]
    public void Kernel_knows_neither_the_database_nor_the_web() =>
        Assert.DoesNotContain(typeof(Text).Assembly.GetReferencedAssemblies(), other => other.Name!.Contains("EntityFramework", StringComparison.Ordinal) || other.Name.Contains("AspNetCore", StringComparison.Ordinal));

    [Fact]
    public async Task Every_route_names_its_right()
    {
        await using var app = Site.Build([], new DatabaseChoice(Path.GetTempPath(), null), new Clock(TimeProvider.System), isDemo: false);
        var routes = ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>().ToList();

        Assert.True(routes.Count > 15);
        Assert.Empty(routes.Where(route => route.RoutePattern.RawText is not "{**path:file}" && route.Metadata.GetMetadata<Deed>() is null && route.Metadata.GetMetadata<OpenToAnybody>() is null && route.Metadata.GetMetadata<OpenToSignedIn>() is null && route.Metadata.GetMetadata<OpenToInstallation>() is null).Select(route => route.RoutePattern.RawText));
    }

    [Fact]
    public void Nobody_but_insiders_may_write_and_an_auditor_never_does()
    {
        var writes = Arenas.All.Deeds.Where(deed => !deed.Name.Contains(".see", StringComparison.Ordinal) && deed.Name != "programme.export" && deed.Name != "platform.make-token").ToList();

        Assert.True(writes.Count > 8);
        Assert.All(writes, deed => Assert.False(deed.IsOpenTo(Role.Auditor | Role.PublicReader), deed.Name));
    }

    [Fact]
    public void Deeds_and_refusal_codes_are_unique()
    {
        var deeds = Arenas.All.Deeds.Select(deed => deed.Name).ToList();
        var refusals = Statics<Refusal>().Select(found => found.Value.Code).ToList();

        Assert.True(deeds.Count > 15 && refusals.Count > 4);
        Assert.Equal(deeds.Count, deeds.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(refusals.Count, refusals.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Every_text_exists_in_three_languages_and_is_translated()
    {
        string[] bokmalOnly = ["ikke", "hva", "hvem", "hvor", "hvorfor", "noe", "noen", "uken", "fra", "navn", "ennå"];
        var texts = Statics<Text>().ToList();

        Assert.True(texts.Count > 80);
        foreach (var (place, text) in texts)
        {
            Assert.True(text.Nb.Length > 0 && text.Nn.Length > 0 && text.En.Length > 0, place);
            var words = text.Nn.ToLowerInvariant().Split([' ', ',', '.', '«', '»', '?'], StringSplitOptions.RemoveEmptyEntries);
            Assert.Empty(words.Intersect(bokmalOnly).Select(word => $"{place}: «{word}» is bokmål"));
            Assert.True(text.En != text.Nb || text.Nb.Split(' ').Length < 3, $"{place} is not translated");
            Assert.Equal(Slots(text.Nb), Slots(text.Nn));
            Assert.Equal(Slots(text.Nb), Slots(text.En));
        }
    }

    /// <summary>What the trail tells is read by people: no field, kind or choice may show its code name.</summary>
    [Fact]
    public void Every_audited_field_and_choice_has_a_name_that_people_read()
    {
        using var db = new SqliteDesign().CreateDbContext([]);
        var words = Arenas.All.Words;
        var rooms = Arenas.All.All.Where(arena => arena.Words.Kinds.Count > 0).Select(arena => arena.GetType().Assembly).Append(typeof(Row).Assembly).ToList();
        var fields = db.Model.GetEntityTypes().Where(type => typeof(Row).IsAssignableFrom(type.ClrType) && !typeof(IUnaudited).IsAssignableFrom(type.ClrType) && rooms.Contains(type.ClrType.Assembly))
            .SelectMany(type => type.Told().Where(field => HistoryTelling.Tells(type.ClrType.Name, field.Name)).Select(field => (Entity: type.ClrType.Name, Field: field))).ToList();

        Assert.True(fields.Count > 150);
        Assert.Empty(fields.Where(told => !words.Names(told.Entity, told.Field.Name)).Select(told => $"{told.Entity}.{told.Field.Name}"));
        Assert.Empty(from told in fields
                     let type = Nullable.GetUnderlyingType(told.Field.ClrType) ?? told.Field.ClrType
                     where type.IsEnum
                     from value in Enum.GetNames(type)
                     where words.Choice(told.Entity, told.Field.Name, value) is null
                     select $"{told.Entity}.{told.Field.Name}.{value}");
        var texts = words.Kinds.Concat(words.Fields).Concat(words.Choices).ToList();
        Assert.All(texts, word => Assert.True(word.Value.Nb.Length > 0 && word.Value.Nn.Length > 0 && word.Value.En.Length > 0, word.Key));
    }

    [Fact]
    public void No_change_of_the_model_waits_for_a_migration_on_either_database()
    {
        using var sqlite = new SqliteDesign().CreateDbContext([]);
        using var postgres = new PostgresDesign().CreateDbContext([]);

        Assert.NotEmpty(sqlite.Model.GetEntityTypes());
        Assert.False(sqlite.Database.HasPendingModelChanges());
        Assert.False(postgres.Database.HasPendingModelChanges());
    }

    [Fact]
    public void Every_table_of_a_partnership_begins_its_key_with_it()
    {
        using var db = new SqliteDesign().CreateDbContext([]);
        var rows = db.Model.GetEntityTypes().Where(type => typeof(Row).IsAssignableFrom(type.ClrType)).ToList();

        Assert.True(rows.Count > 15);
        Assert.All(rows, type =>
        {
            Assert.Equal(nameof(Row.PartnershipId), type.FindPrimaryKey()!.Properties[0].Name);
            Assert.NotEmpty(type.GetDeclaredQueryFilters());
            Assert.All(type.GetForeignKeys().Where(key => typeof(Row).IsAssignableFrom(key.PrincipalEntityType.ClrType)), key => Assert.Equal(nameof(Row.PartnershipId), key.Properties[0].Name));
        });
    }

    private static string NameOf(Assembly room) => room.GetName().Name!["Samspill.".Length..];

    private static string Slots(string text) => string.Join(' ', System.Text.RegularExpressions.Regex.Matches(text, "{[0-9]", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal));

    private static IEnumerable<(string Place, T Value)> Statics<T>() where T : class =>
        from room in Rooms
        from type in room.GetTypes()
        where !type.IsGenericTypeDefinition
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        where field.FieldType == typeof(T)
        select ($"{type.Name}.{field.Name}", (T)field.GetValue(null)!);
}
