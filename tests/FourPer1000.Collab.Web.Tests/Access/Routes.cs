using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace FourPer1000.Collab.Web.Tests.Access;

/// <summary>A method and a route of the running program.</summary>
internal sealed record Operation(string Method, string Route)
{
    public bool IsUnsafe => Method is not ("GET" or "HEAD");

    public override string ToString() => $"{Method} {Route}";
}

/// <summary>Everything that answers a request, from the running program itself.</summary>
internal static partial class Routes
{
    /// <summary>All operations but the static files, which are open to everybody by rule.</summary>
    public static IReadOnlyList<Operation> Of(IServiceProvider services) =>
    [
        .. Endpoints(services)
            .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
            .SelectMany(endpoint => Methods(endpoint).Select(method => new Operation(method, Template(endpoint))))
            .Distinct()
            .OrderBy(operation => operation.Route, StringComparer.Ordinal),
    ];

    /// <summary>Whether the operation is a page's own: it renders a component, and takes the forms on it.</summary>
    public static bool IsPage(IServiceProvider services, Operation operation) =>
        Endpoints(services).Any(endpoint => Template(endpoint) == operation.Route
            && endpoint.Metadata.GetMetadata<Microsoft.AspNetCore.Components.Endpoints.ComponentTypeMetadata>() is not null);

    /// <summary>A route with its parameters filled in.</summary>
    public static string Fill(string route, IReadOnlyDictionary<string, string> values) =>
        Parameter().Replace(route, match => values.TryGetValue(match.Groups["name"].Value, out var value)
            ? value
            : throw new KeyNotFoundException($"The row of {route} names a subject without a {match.Groups["name"].Value}."));

    /// <summary>Whether an address belongs to a route.</summary>
    public static bool Matches(string route, string path) =>
        Regex.IsMatch(path, $"^{Parameter().Replace(Regex.Escape(route).Replace(@"\{", "{", StringComparison.Ordinal), "[^/]+")}$", RegexOptions.None, TimeSpan.FromSeconds(1));

    private static IEnumerable<RouteEndpoint> Endpoints(IServiceProvider services) =>
        services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    /// <summary>The route without the types of its parameters.</summary>
    private static string Template(RouteEndpoint endpoint) => "/" + ParameterType().Replace(endpoint.RoutePattern.RawText!, "}").Trim('/');

    private static IReadOnlyList<string> Methods(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods is { Count: > 0 } methods ? methods : ["GET"];

    [GeneratedRegex(@"\{\*{0,2}(?<name>\w+)[^}]*\}")]
    private static partial Regex Parameter();

    [GeneratedRegex(@":[^}]*\}")]
    private static partial Regex ParameterType();
}
