using System.Text;

namespace Samspill.Bench.Fuzz.Mutation;

/// <summary>Small files of text: cells, pages, letters and Markdown.</summary>
internal static class TextSeeds
{
    public static IReadOnlyList<byte[]> Csv { get; } =
    [
        Utf8("key,title,number\nmal-1,\"Mål, «nummer» 1\",3.5\nmal-2,\"to\nlinjer\",\"4\"\"\"\n"),
        Utf8("sep=;\r\nnavn;verdi;dato\r\na;1,5;2018-10-02\r\n'=1+1;-2;\r\n"),
        Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("navn\tverdi\na\t1\n")).ToArray(),
        Encoding.Latin1.GetBytes("navn;verdi\nblåbær;1 200,50\n"),
    ];

    public static IReadOnlyList<byte[]> Html { get; } =
    [
        Utf8("<!DOCTYPE html><html><head><title>T</title><meta charset=utf-8></head><body><nav>meny</nav><h1>Plan</h1><div>Først <b>dette</b>.<p>Så dette.</div><ul><li>Punkt<li>To</ul><script>ond()</script></body></html>"),
        Utf8("<body><table border=1><tr><th>A<td>B<tr><td colspan=2>C</table><h2 id=x class='y z'>Mål &amp; middel</h2><select><option>a</select><svg><text>s</text></svg><pre>\n a\n</pre><a href=\"x\"><i><b>u</i>v</b></a>"),
        Utf8("<p>Kort."),
    ];

    public static IReadOnlyList<byte[]> Eml { get; } =
    [
        Utf8("From: Kari <kari@a.example>\r\nTo: ola@a.example\r\nSubject: =?utf-8?Q?M=C3=B8te?=\r\nDate: Tue, 2 Oct 2018 09:30:00 +0200\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nHei!\r\n\r\nVi m=C3=B8tes.\r\n"),
        Utf8("From: a@b.example\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: multipart/alternative; boundary=c\r\n\r\n--c\r\nContent-Type: text/plain\r\n\r\nTekst\r\n--c\r\nContent-Type: text/html\r\n\r\n<p>Tekst</p>\r\n--c--\r\n--b\r\nContent-Type: application/pdf; name=a.pdf\r\nContent-Disposition: attachment; filename*=utf-8''a%C3%A6.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nAAEC\r\n--b--\r\n"),
        Utf8("From: a@b.example\r\nSubject: ytre\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nSe vedlegg\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nFrom: c@d.example\r\nSubject: indre\r\nContent-Type: text/html; charset=iso-8859-1\r\nContent-Transfer-Encoding: base64\r\n\r\nPGgxPkhlaTwvaDE+\r\n--b--\r\n"),
    ];

    public static IReadOnlyList<byte[]> Markdown { get; } =
    [
        Utf8("# Plan\n\n<!-- side 3 -->\nFørst **dette**.\n\nSå [dette](https://a.example).\n\n* Punkt\n1. To\n\n| A | B |\n|---|---|\n| en | to |\n"),
        Utf8("Plan\n====\n\n1.1 Mål\nKommunen skal\nvokse.\f\nNy side\n\n```\nkode\n```\n\nEn kort linje\nOg så en linje som er mye lengre enn den første, og som begynner på nytt.\n"),
        Encoding.Latin1.GetBytes("Blåbær\n\nMål\n---\n- a\n- b\n"),
    ];

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
