using System.Net;
using System.Net.Sockets;

namespace Samspill.Platform.Fetching;

/// <summary>Which addresses lie outside: the public internet, and nothing that a machine may have at home.</summary>
public static class OutsideAddress
{
    /// <summary>What is no public address in IPv4, by the registry of special purposes, and the addresses where clouds keep their secrets.</summary>
    private static readonly IPNetwork[] InsideV4 =
    [
        .. "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 168.63.129.16/32 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4".Split(' ').Select(range => IPNetwork.Parse(range)),
    ];

    private static readonly IPNetwork PublicV6 = IPNetwork.Parse("2000::/3");

    /// <summary>Within the public range: Teredo and its like, examples, and 6to4, which carries an IPv4 address inside.</summary>
    private static readonly IPNetwork[] InsideV6 = [.. "2001::/23 2001:db8::/32 2002::/16 3fff::/20".Split(' ').Select(range => IPNetwork.Parse(range))];

    private static readonly IPNetwork Translated = IPNetwork.Parse("64:ff9b::/96");

    /// <summary>True for an address on the public internet; one that carries an IPv4 address is judged by that.</summary>
    public static bool Is(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
        {
            return Is(address.MapToIPv4());
        }

        if (address.AddressFamily == AddressFamily.InterNetwork)
        {
            return !Array.Exists(InsideV4, range => range.Contains(address));
        }

        if (address.AddressFamily != AddressFamily.InterNetworkV6 || address.ScopeId != 0)
        {
            return false;
        }

        return Translated.Contains(address) ? Is(new IPAddress(address.GetAddressBytes().AsSpan(12))) : PublicV6.Contains(address) && !Array.Exists(InsideV6, range => range.Contains(address));
    }
}
