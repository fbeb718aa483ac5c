using Samspill.Web.Commands;

return await CommandLine.Run(args);
