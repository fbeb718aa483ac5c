using System.Collections.Frozen;
using System.Reflection;
using System.Reflection.Emit;

namespace Samspill.House;

/// <summary>What compiled code says step by step: the words it loads and what it calls, so that a test sees what stands anywhere in a room.</summary>
internal static class Bytecode
{
    private const BindingFlags All = BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly FrozenDictionary<short, OpCode> Codes = typeof(OpCodes).GetFields().Select(field => (OpCode)field.GetValue(null)!).ToFrozenDictionary(code => code.Value);

    /// <summary>Every method and constructor of a room, those that the compiler made included.</summary>
    public static IEnumerable<MethodBase> Methods(Assembly room) =>
        room.GetTypes().SelectMany(type => type.GetMethods(All).Concat<MethodBase>(type.GetConstructors(All)));

    /// <summary>The steps of a method, each with the words it loads or the member it calls.</summary>
    public static IEnumerable<Step> Steps(MethodBase method)
    {
        var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        for (var at = 0; at < code.Length;)
        {
            var op = Codes[code[at] == 0xFE ? (short)(0xFE00 | code[at + 1]) : code[at]];
            at += op.Size;
            yield return op.OperandType switch
            {
                OperandType.InlineString => new Step(method.Module.ResolveString(BitConverter.ToInt32(code, at)), null),
                OperandType.InlineMethod => new Step(null, Called(method, BitConverter.ToInt32(code, at))),
                _ => new Step(null, null),
            };
            at += Size(op.OperandType, code, at);
        }
    }

    private static MethodBase? Called(MethodBase method, int token) =>
        method.Module.ResolveMethod(token, method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null, method.IsGenericMethod ? method.GetGenericArguments() : null);

    private static int Size(OperandType operand, byte[] code, int at) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
        _ => 4,
    };

    /// <summary>A step: words loaded, a member called, or neither.</summary>
    public sealed record Step(string? Words, MethodBase? Calls);
}
