global using System.Globalization;
global using FourPer1000.Collab.Language;
