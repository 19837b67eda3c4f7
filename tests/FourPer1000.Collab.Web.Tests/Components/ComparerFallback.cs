using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace FourPer1000.Collab.Web.Tests.Components;

/// <summary>
/// bUnit asks for a newer version of its comparer than can be had everywhere (see the project file). The older one does for these
/// tests; the runtime takes it only when it is handed over.
/// </summary>
internal static class ComparerFallback
{
    private const string Comparer = "AngleSharp.Diffing";

    [ModuleInitializer]
    internal static void Register() => AssemblyLoadContext.Default.Resolving += (context, name) => name.Name == Comparer
        ? context.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, Comparer + ".dll"))
        : null;
}
