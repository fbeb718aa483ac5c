using System.Globalization;
using Samspill.Exchange.Oai;
using Samspill.Platform.Fetching;

namespace Samspill.Network.Harvesting;

/// <summary>Asks a source, and understands what it is and what it says. Every fault is a <see cref="HarvestException"/> with its own sentence.</summary>
internal sealed class AskSource(GuardedFetch fetch)
{
    private static readonly string[] Arguments = ["verb", "metadataPrefix", "set", "from", "until", "identifier", "resumptionToken"];

    /// <summary>What a source is: its kind, its address for questions, what it calls itself, and how it tells of days and of what is withdrawn.</summary>
    public sealed record Known(SourceKind Kind, string Address, string? Name, bool IsByDay, bool TellsWithdrawn);

    /// <summary>A page of records. Null token at the end; <paramref name="IsTokenGone"/> when the source no longer knows where we were.</summary>
    public sealed record Page(IReadOnlyList<Told> Records, int Skipped, string? Token, DateTimeOffset? At, int? Size, bool IsTokenGone = false);

    /// <summary>Finds out what stands at an address: a repository, an installation of this product, or a list.</summary>
    /// <exception cref="HarvestException">Nothing that can be harvested, or nothing at all.</exception>
    public async Task<Known> WhatIs(string address, CancellationToken stop)
    {
        if (!Uri.TryCreate(address.Trim(), UriKind.Absolute, out var at))
        {
            throw new HarvestException(HarvestFault.BadAddress);
        }

        var plain = at.GetLeftPart(UriPartial.Path);
        var kept = Kept(at);
        if (await Identify(plain + kept, stop) is { } repository)
        {
            return repository with { Kind = kept.Length == 0 && plain.EndsWith("/oai", StringComparison.Ordinal) && repository.TellsWithdrawn && await IsOurs(plain, stop) ? SourceKind.Samspill : SourceKind.Repository };
        }

        if (await Identify(plain.TrimEnd('/') + "/oai", stop) is { } installation)
        {
            return installation with { Kind = SourceKind.Samspill };
        }

        var (bytes, type, from) = await Fetch(at, stop);
        return ProjectList.Read(bytes, type, from.AbsolutePath) is { Count: > 0 } ? new(SourceKind.List, at.AbsoluteUri, null, false, false) : throw new HarvestException(HarvestFault.NotKnown);
    }

    /// <summary>The next page of a source: what changed since a moment, or how the list goes on.</summary>
    public async Task<Page> Next(SourceKind kind, string address, DateTimeOffset? from, bool isByDay, string? token, CancellationToken stop)
    {
        if (kind == SourceKind.List)
        {
            var (bytes, type, at) = await Fetch(new Uri(address), stop);
            return new(ProjectList.Read(bytes, type, at.AbsolutePath) ?? throw new HarvestException(HarvestFault.NotKnown), 0, null, null, null);
        }

        var since = from is { } moment ? "&from=" + moment.ToUniversalTime().ToString(isByDay ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture) : "";
        var told = await Oai(With(address, "verb=ListRecords") + (token is null ? "&metadataPrefix=oai_dc" + since : "&resumptionToken=" + Uri.EscapeDataString(token)), stop);
        return told.Error switch
        {
            "noRecordsMatch" => new([], 0, null, told.At, 0),
            "badResumptionToken" when token is not null => new([], 0, null, told.At, null, IsTokenGone: true),
            { } error => throw new HarvestException(HarvestFault.Protocol, OutsideText.Clean(error + " " + told.ErrorSays, 200)),
            null => Of(told),
        };
    }

    /// <summary>The figures that an installation of this product publishes; none when it shares no table of them.</summary>
    public async Task<IReadOnlyList<HarvestedFigure>> Figures(HarvestSource source, CancellationToken stop)
    {
        try
        {
            return HarvestedFigure.Read((await Fetch(new Uri(source.Address[..^"/oai".Length] + "/data/indikatorer.json"), stop)).Bytes, source.Id);
        }
        catch (HarvestException fault) when (fault.Fault == HarvestFault.SaysNo)
        {
            return [];
        }
    }

    /// <summary>What an address asks for beside the protocol's own arguments, as `?page=oai`; empty for nothing. Some repositories cannot be reached without.</summary>
    private static string Kept(Uri address)
    {
        var kept = address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(part => !Arguments.Contains(part.Split('=')[0])).ToList();
        return kept.Count == 0 ? "" : "?" + string.Join('&', kept);
    }

    private static string With(string address, string argument) => address + (address.Contains('?', StringComparison.Ordinal) ? "&" : "?") + argument;

    private static Page Of(OaiTold told)
    {
        var records = told.Records.Select(Told.Of).OfType<Told>().ToList();
        return new(records, told.Records.Count - records.Count, told.Token is { Length: > 4000 } ? throw new HarvestException(HarvestFault.Unreadable, "resumptionToken") : told.Token, told.At, told.Size);
    }

    /// <summary>An installation of this product has its open tables beside its repository.</summary>
    private async Task<bool> IsOurs(string oai, CancellationToken stop)
    {
        try
        {
            return (await fetch.Get(new Uri(oai[..^"/oai".Length] + "/data/indikatorer.json"), stop)).MediaType.EndsWith("json", StringComparison.Ordinal);
        }
        catch (FetchException)
        {
            return false;
        }
    }

    /// <summary>What a repository says of itself; null when the address answers otherwise.</summary>
    private async Task<Known?> Identify(string address, CancellationToken stop)
    {
        try
        {
            var told = await Oai(With(address, "verb=Identify"), stop);
            return told.Error is not null ? null : new(SourceKind.Repository, address, OutsideText.Clean(told.Name, 200), told.Granularity is not { Length: > 10 }, told.Deleted is "persistent");
        }
        catch (HarvestException fault) when (fault.Fault is HarvestFault.Unreadable or HarvestFault.SaysNo or HarvestFault.Failing)
        {
            return null;
        }
    }

    private async Task<OaiTold> Oai(string address, CancellationToken stop)
    {
        var fetched = await Fetch(new Uri(address), stop);
        try
        {
            return OaiReading.Read(fetched.Bytes);
        }
        catch (OaiUnreadableException fault)
        {
            throw new HarvestException(HarvestFault.Unreadable, OutsideText.Clean(fault.Message, 200));
        }
    }

    private async Task<Fetched> Fetch(Uri address, CancellationToken stop)
    {
        try
        {
            return await fetch.Get(address, stop);
        }
        catch (FetchException fault)
        {
            throw HarvestException.Of(fault);
        }
    }
}
