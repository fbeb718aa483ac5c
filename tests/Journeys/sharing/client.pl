# Fetches all there is at an address by HTTP::OAI, and writes each identifier on a line.
use strict;
use warnings;
use HTTP::OAI;

my $client = HTTP::OAI::Harvester->new(baseURL => $ARGV[0]);
my $answer = $client->ListRecords(metadataPrefix => 'oai_dc');
while (my $record = $answer->next) {
    print $record->identifier, "\n";
}
die $answer->message unless $answer->is_success;
