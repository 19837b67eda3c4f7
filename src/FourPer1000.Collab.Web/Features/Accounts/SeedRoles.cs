using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Web.Operations;
using Microsoft.AspNetCore.Identity;

namespace FourPer1000.Collab.Web.Features.Accounts;

/// <summary>The roles exist from the first start on.</summary>
internal sealed class SeedRoles(RoleManager<Role> roles) : IPreparation
{
    public async Task Prepare(CancellationToken cancel)
    {
        foreach (var name in Roles.All)
        {
            if (!await roles.RoleExistsAsync(name))
            {
                await roles.CreateAsync(new Role(name));
            }
        }
    }
}
