using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Accounts;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Rights;
using Samspill.Programme.Workbooks;

namespace Samspill.Web;

/// <summary>Fills an empty installation with the region's programme of 2018, from the tables in `samples`.</summary>
public static class DemoData
{
    /// <summary>The demo's password, the same for every demo account.</summary>
    public const string Password = "prov samspill i dag";

    /// <summary>Does nothing when there is a partnership already.</summary>
    public static async Task Fill(IServiceProvider services, CancellationToken stop)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SamspillDb>();
        if (await db.Set<Partnership>().AnyAsync(stop))
        {
            return;
        }

        await Add(services, "notodden", "Notoddenregionen", "notodden", stop);
        await Add(services, "havbris", "Havbrisregionen", "neighbour", stop);
    }

    /// <summary>One sign-in for each role of the first partnership: mail address and role.</summary>
    internal static async Task<IReadOnlyList<(string Email, string Roles)>> SignIns(IServiceProvider services, CancellationToken stop)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SamspillDb>();
        var people = await db.Set<Person>().IgnoreQueryFilters().AsNoTracking().Where(person => person.AccountId != null && person.IsDemo).OrderBy(person => person.Id).Select(person => new { person.Email, person.Roles }).ToListAsync(stop);
        return [.. people.DistinctBy(person => person.Roles).OrderByDescending(person => person.Roles).Select(person => (person.Email!, person.Roles.Each().InWords()))];
    }

    private static async Task Add(IServiceProvider services, string slug, string name, string sample, CancellationToken stop)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SamspillDb>();
        var partnership = new Partnership { Slug = Key.From(slug), Name = name, IsDemo = true };
        db.Add(partnership);
        await db.SaveChangesAsync(stop);
        db.Scene.Enter(partnership.Id);
        var result = await ImportWorkbook.From(db, Folder(sample), isDryRun: false, stop);
        if (result.Errors.Count > 0)
        {
            throw new InvalidOperationException(string.Join('\n', result.Errors.Select(error => $"{error.Place}: {error.Says}")));
        }

        foreach (var arena in Arenas.All.All)
        {
            arena.AddDemo(db);
        }

        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        foreach (var person in await db.Set<Person>().Where(person => person.Email != null).ToListAsync(stop))
        {
            var account = new Account { Id = Guid.CreateVersion7(), UserName = person.Email, Email = person.Email, EmailConfirmed = true };
            await accounts.CreateAsync(account, Password);
            person.AccountId = account.Id;
        }

        await db.SaveChangesAsync(stop);
    }

    private static string Folder(string sample) => Path.Combine(AppContext.BaseDirectory, "samples", sample);
}
