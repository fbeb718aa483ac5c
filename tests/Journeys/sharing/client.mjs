// Fetches all there is at an address by the oai-pmh client, and writes each identifier on a line.
import oai from 'oai-pmh'

const client = new oai.OaiPmh(process.argv[2])
for await (const header of client.listIdentifiers({ metadataPrefix: 'oai_dc' })) {
  process.stdout.write(header.identifier + '\n')
}
