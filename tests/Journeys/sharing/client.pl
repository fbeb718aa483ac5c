# Fetches all there is at an address by HTTP::OAI, and writes each identifier on a line. As the records come: the answer that ListRecords returns holds the last page alone.
use strict;
use warnings;
use HTTP::OAI;

my $client = HTTP::OAI::Harvester->new(baseURL => $ARGV[0]);
my $answer = $client->ListRecords(metadataPrefix => 'oai_dc', onRecord => sub { print shift->identifier, "\n" });
die $answer->message unless $answer->is_success;
