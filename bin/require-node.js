// Ends with one clear sentence where Node is too old to run TypeScript; written in syntax that old Node understands.
const major = Number(process.versions.node.split('.')[0])
if (major < 24) {
  console.error(
    `Verbatim needs Node 24 and this is Node ${process.versions.node}. Run "npm ci" again (it brings Node 24 along on Linux and Windows), or install Node 24 from nodejs.org.`,
  )
  process.exit(1)
}
