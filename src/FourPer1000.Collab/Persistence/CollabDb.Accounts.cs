using FourPer1000.Collab.Accounts;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Persistence;

public partial class CollabDb
{
    public DbSet<Session> Sessions => Set<Session>();
}
