using System.Reflection;
using System.Reflection.Emit;

namespace FourPer1000.Collab.Tests.Architecture;

/// <summary>What the code of a type uses, read from its compiled instructions.</summary>
public static class UsedMembers
{
    private const BindingFlags All =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> OpCodes = typeof(OpCodes).GetFields()
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    /// <summary>The methods, fields and types that the code of the type names.</summary>
    public static IEnumerable<MemberInfo> Of(Type type) => Bodies(type).SelectMany(Of);

    /// <summary>The types that the type is made of or uses in its code.</summary>
    public static IEnumerable<Type> Types(Type type) => Signatures(type)
        .Concat(Of(type).SelectMany(member => member is Type used ? [used] : new[] { member.DeclaringType }))
        .OfType<Type>()
        .SelectMany(Parts);

    private static IEnumerable<MethodBase> Bodies(Type type) => type.GetMethods(All).Cast<MethodBase>().Concat(type.GetConstructors(All));

    private static IEnumerable<Type?> Signatures(Type type) => type.GetInterfaces()
        .Append(type.BaseType)
        .Concat(type.GetFields(All).Select(field => field.FieldType))
        .Concat(type.GetMethods(All).Select(method => method.ReturnType))
        .Concat(Bodies(type).SelectMany(body => body.GetParameters().Select(parameter => parameter.ParameterType)))
        .Concat(Bodies(type).SelectMany(body => body.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? []));

    private static IEnumerable<Type> Parts(Type type) => type.HasElementType
        ? Parts(type.GetElementType()!)
        : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type) : [type];

    private static IEnumerable<MemberInfo> Of(MethodBase method)
    {
        var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        for (var at = 0; at < code.Length;)
        {
            var operation = OpCodes[code[at] == 0xFE ? (short)(0xFE00 | code[at + 1]) : code[at]];
            at += operation.Size;
            if (operation.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
            {
                yield return Resolve(method, BitConverter.ToInt32(code, at));
            }

            at += Size(operation, code, at);
        }
    }

    private static MemberInfo Resolve(MethodBase method, int token) => method.Module.ResolveMember(
        token, method.DeclaringType!.GetGenericArguments(), method.IsGenericMethod ? method.GetGenericArguments() : null)!;

    private static int Size(OpCode operation, byte[] code, int at) => operation.OperandType switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
        _ => 4,
    };
}
