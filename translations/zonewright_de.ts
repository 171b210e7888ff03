<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>ChildObjects</name>
    <message>
        <source>Key-signing key</source>
        <translation>Key-Signing-Key</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>Erwartung</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>Central hybrid DNS</source>
        <translation>Zentrales hybrides DNS</translation>
    </message>
    <message>
        <source>A network account holds endpoints, a rule and DNS Firewall; one Profile gives them to every VPC.</source>
        <translation>Ein Netzwerkkonto enthält Endpunkte, eine Regel und DNS Firewall; ein Profil gibt sie an jede VPC weiter.</translation>
    </message>
    <message>
        <source>Split horizon</source>
        <translation>Split Horizon</translation>
    </message>
    <message>
        <source>One domain, two answers: a private zone that swallows public names, and how to draw it narrower.</source>
        <translation>Eine Domain, zwei Antworten: eine private Zone, die öffentliche Namen verschluckt, und wie sie sich enger fassen lässt.</translation>
    </message>
    <message>
        <source>Hub and spoke</source>
        <translation>Hub and Spoke</translation>
    </message>
    <message>
        <source>The pattern from before Profiles: a rule shared through RAM, zones associated across accounts.</source>
        <translation>Das Muster aus der Zeit vor den Profilen: eine über RAM freigegebene Regel und kontoübergreifend zugeordnete Zonen.</translation>
    </message>
    <message>
        <source>Multi-Region site</source>
        <translation>Website in mehreren Regionen</translation>
    </message>
    <message>
        <source>A public site answered from the nearest healthy Region, with a weighted canary.</source>
        <translation>Eine öffentliche Website, die aus der nächstgelegenen gesunden Region antwortet, mit einem gewichteten Canary.</translation>
    </message>
</context>
<context>
    <name>Expectation</name>
    <message>
        <source>no query can start at %1</source>
        <translation>an %1 kann keine Anfrage beginnen</translation>
    </message>
    <message>
        <source>the expected value %1 does not fit the type that is asked for</source>
        <translation>der erwartete Wert %1 passt nicht zum gefragten Typ</translation>
    </message>
    <message>
        <source>decided by nothing of the design</source>
        <translation>von nichts im Entwurf entschieden</translation>
    </message>
    <message>
        <source>decided by %1</source>
        <translation>entschieden von %1</translation>
    </message>
    <message>
        <source>%1 (with a probability of %2 %)</source>
        <extracomment>%1 is an answer such as NXDOMAIN or NOERROR 10.0.0.1, %2 a number.</extracomment>
        <translation>%1 (mit einer Wahrscheinlichkeit von %2&#xa0;%)</translation>
    </message>
    <message>
        <source>%1 %2 from %3</source>
        <extracomment>A domain name, a record type, and the place where the query starts.</extracomment>
        <translation>%1 %2 von %3</translation>
    </message>
    <message>
        <source>client subnet %1</source>
        <translation>Client-Subnetz %1</translation>
    </message>
    <message>
        <source>scenario %1</source>
        <translation>Szenario %1</translation>
    </message>
    <message>
        <source>%1 with nothing but %2</source>
        <extracomment>%1 is a code such as NOERROR, %2 a list of values.</extracomment>
        <translation>%1 mit nichts als %2</translation>
    </message>
</context>
<context>
    <name>FieldCatalogue</name>
    <message>
        <source>Answers with</source>
        <translation>Antwortet mit</translation>
    </message>
    <message>
        <source>Routing policy</source>
        <translation>Routing-Policy</translation>
    </message>
    <message>
        <source>Which of the records with this name and type answers (section 6 of the authoritative reference).</source>
        <translation>Welcher der Records mit diesem Namen und Typ antwortet (Abschnitt 6 der autoritativen Referenz).</translation>
    </message>
    <message>
        <source>Accepter allows remote DNS</source>
        <translation>Accepter erlaubt Remote-DNS</translation>
    </message>
    <message>
        <source>The requester&apos;s VPC may resolve the accepter&apos;s names over the peering (RSLV-146).</source>
        <translation>Die VPC des Requesters darf Namen des Accepters über das Peering auflösen (RSLV-146).</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Kontonummer</translation>
    </message>
    <message>
        <source>Twelve digits.</source>
        <translation>Zwölf Ziffern.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Advanced protection</source>
        <translation>Erweiterter Schutz</translation>
    </message>
    <message>
        <source>CloudWatch alarm</source>
        <translation>CloudWatch-Alarm</translation>
    </message>
    <message>
        <source>Alias target</source>
        <translation>Alias-Ziel</translation>
    </message>
    <message>
        <source>An alias has no values and no TTL of its own (AUTH-200).</source>
        <translation>Ein Alias hat keine eigenen Werte und keine eigene TTL (AUTH-200).</translation>
    </message>
    <message>
        <source>Allows HTTPS</source>
        <translation>Erlaubt HTTPS</translation>
    </message>
    <message>
        <source>Allows TCP</source>
        <translation>Erlaubt TCP</translation>
    </message>
    <message>
        <source>Allows UDP</source>
        <translation>Erlaubt UDP</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Values of the final records in any order; every possible outcome must have them.</source>
        <translation>Werte der endgültigen Records in beliebiger Reihenfolge; jedes mögliche Ergebnis muss sie enthalten.</translation>
    </message>
    <message>
        <source>Apex only is intended</source>
        <translation>Nur der Apex ist beabsichtigt</translation>
    </message>
    <message>
        <source>Silences the check RSLV-1392.</source>
        <translation>Bringt die Prüfung RSLV-1392 zum Schweigen.</translation>
    </message>
    <message>
        <source>ARN</source>
        <translation>ARN</translation>
    </message>
    <message>
        <source>Pending authorizations</source>
        <translation>Ausstehende Autorisierungen</translation>
    </message>
    <message>
        <source>VPCs of other accounts that may be associated (RSLV-207).</source>
        <translation>VPCs anderer Konten, die zugeordnet werden dürfen (RSLV-207).</translation>
    </message>
    <message>
        <source>Autodefined reverse rules</source>
        <translation>Automatisch definierte Reverse-Regeln</translation>
    </message>
    <message>
        <source>Availability is critical</source>
        <translation>Verfügbarkeit ist kritisch</translation>
    </message>
    <message>
        <source>The check RSLV-1398 looks at it.</source>
        <translation>Die Prüfung RSLV-1398 berücksichtigt das.</translation>
    </message>
    <message>
        <source>Availability Zone</source>
        <translation>Availability Zone</translation>
    </message>
    <message>
        <source>The zone&apos;s id, for example use1-az1.</source>
        <translation>Die ID der Zone, zum Beispiel use1-az1.</translation>
    </message>
    <message>
        <source>Availability Zones down</source>
        <translation>Ausgefallene Availability Zones</translation>
    </message>
    <message>
        <source>Ids such as use1-az1, one per line.</source>
        <translation>IDs wie use1-az1, eine pro Zeile.</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>From -99 to 99; it grows or shrinks the area (AUTH-359).</source>
        <translation>Von -99 bis 99; vergrößert oder verkleinert das Gebiet (AUTH-359).</translation>
    </message>
    <message>
        <source>Block response</source>
        <translation>Antwort beim Blockieren</translation>
    </message>
    <message>
        <source>CIDR blocks</source>
        <translation>CIDR-Blöcke</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>TTL before a change</source>
        <translation>TTL vor einer Änderung</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Child health checks</source>
        <translation>Untergeordnete Health-Checks</translation>
    </message>
    <message>
        <source>CIDR block</source>
        <translation>CIDR-Block</translation>
    </message>
    <message>
        <source>The first one is the primary block; plus two is the Resolver&apos;s address (RSLV-102).</source>
        <translation>Der erste ist der primäre Block; plus zwei ist die Adresse des Resolvers (RSLV-102).</translation>
    </message>
    <message>
        <source>Client subnet</source>
        <translation>Client-Subnetz</translation>
    </message>
    <message>
        <source>EDNS Client Subnet that the client sends.</source>
        <translation>EDNS Client Subnet, das der Client sendet.</translation>
    </message>
    <message>
        <source>Clock offset</source>
        <translation>Uhrenversatz</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>Zugeklappt</translation>
    </message>
    <message>
        <source>CIDR collection</source>
        <translation>CIDR-Sammlung</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Content category</source>
        <translation>Inhaltskategorie</translation>
    </message>
    <message>
        <source>Continent</source>
        <translation>Kontinent</translation>
    </message>
    <message>
        <source>The two-letter code, for example EU.</source>
        <translation>Der Code aus zwei Buchstaben, zum Beispiel EU.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>ISO 3166-1 alpha-2, or * for the default location.</source>
        <translation>ISO 3166-1 alpha-2 oder * für den Standardort.</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>The zone, rule or rule group that must have decided.</source>
        <translation>Die Zone, Regel oder Regelgruppe, die entschieden haben muss.</translation>
    </message>
    <message>
        <source>Default behaviour</source>
        <translation>Standardverhalten</translation>
    </message>
    <message>
        <source>What it does with names that it has no zone or forwarder for.</source>
        <translation>Was er mit Namen tut, für die er weder Zone noch Weiterleitung hat.</translation>
    </message>
    <message>
        <source>Default forwarders</source>
        <translation>Standardweiterleitungen</translation>
    </message>
    <message>
        <source>Asked in order where the default behaviour is FORWARD.</source>
        <translation>Werden der Reihe nach gefragt, wenn das Standardverhalten FORWARD ist.</translation>
    </message>
    <message>
        <source>Delegation record</source>
        <translation>Delegation-Record</translation>
    </message>
    <message>
        <source>Name servers under this name are reached through the endpoint (RSLV-371).</source>
        <translation>Nameserver unter diesem Namen werden über den Endpunkt erreicht (RSLV-371).</translation>
    </message>
    <message>
        <source>Delegation set</source>
        <translation>Delegation-Set</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Destination ARN</source>
        <translation>Ziel-ARN</translation>
    </message>
    <message>
        <source>DHCP option set</source>
        <translation>DHCP-Optionssatz</translation>
    </message>
    <message>
        <source>Without one the VPC uses AmazonProvidedDNS.</source>
        <translation>Ohne einen solchen verwendet die VPC AmazonProvidedDNS.</translation>
    </message>
    <message>
        <source>Notes on the diagram</source>
        <translation>Notizen auf dem Diagramm</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>A disabled health check counts as healthy.</source>
        <translation>Ein deaktivierter Health-Check gilt als gesund.</translation>
    </message>
    <message>
        <source>DNS64</source>
        <translation>DNS64</translation>
    </message>
    <message>
        <source>DNS name</source>
        <translation>DNS-Name</translation>
    </message>
    <message>
        <source>DNS record IP type</source>
        <translation>IP-Typ der DNS-Records</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>DNS-Server</translation>
    </message>
    <message>
        <source>Asked in order. An empty list means what DHCP says.</source>
        <translation>Werden der Reihe nach gefragt. Eine leere Liste bedeutet: was DHCP vorgibt.</translation>
    </message>
    <message>
        <source>DNS support</source>
        <translation>DNS-Unterstützung</translation>
    </message>
    <message>
        <source>Of a transit gateway&apos;s attachments (RSLV-149).</source>
        <translation>Der Attachments eines Transit-Gateways (RSLV-149).</translation>
    </message>
    <message>
        <source>DNSSEC validation</source>
        <translation>DNSSEC-Validierung</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Domain list</source>
        <translation>Domainliste</translation>
    </message>
    <message>
        <source>Domain name</source>
        <translation>Domainname</translation>
    </message>
    <message>
        <source>The search suffix; empty for the Region&apos;s default.</source>
        <translation>Das Suchsuffix; leer für den Standard der Region.</translation>
    </message>
    <message>
        <source>Domain name servers</source>
        <translation>Domain-Nameserver</translation>
    </message>
    <message>
        <source>Addresses, or the word AmazonProvidedDNS, one per line.</source>
        <translation>Adressen oder das Wort AmazonProvidedDNS, eins pro Zeile.</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>example.com, *.example.com or *, one per line.</source>
        <translation>example.com, *.example.com oder *, eins pro Zeile.</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ausgefallen</translation>
    </message>
    <message>
        <source>Objects that fail, or single addresses as id/address, one per line.</source>
        <translation>Objekte, die ausfallen, oder einzelne Adressen als ID/Adresse, eins pro Zeile.</translation>
    </message>
    <message>
        <source>DS records</source>
        <translation>DS-Records</translation>
    </message>
    <message>
        <source>Key tag, algorithm, digest type and digest, one record per line.</source>
        <translation>Key-Tag, Algorithmus, Digest-Typ und Digest, ein Record pro Zeile.</translation>
    </message>
    <message>
        <source>DS record</source>
        <translation>DS-Record</translation>
    </message>
    <message>
        <source>Key tag, 13, 2 and the digest (AUTH-564).</source>
        <translation>Key-Tag, 13, 2 und der Digest (AUTH-564).</translation>
    </message>
    <message>
        <source>Enable DNS hostnames</source>
        <translation>DNS-Hostnamen aktivieren</translation>
    </message>
    <message>
        <source>Private zones and private DNS of endpoints need it (RSLV-124).</source>
        <translation>Private Zonen und das private DNS von Endpunkten brauchen es (RSLV-124).</translation>
    </message>
    <message>
        <source>Enable DNS support</source>
        <translation>DNS-Unterstützung aktivieren</translation>
    </message>
    <message>
        <source>Without it the VPC&apos;s Resolver does not reply (RSLV-122).</source>
        <translation>Ohne sie antwortet der Resolver der VPC nicht (RSLV-122).</translation>
    </message>
    <message>
        <source>Send the server name (SNI)</source>
        <translation>Servernamen senden (SNI)</translation>
    </message>
    <message>
        <source>Outbound endpoint</source>
        <translation>Outbound-Endpunkt</translation>
    </message>
    <message>
        <source>Addresses per endpoint</source>
        <translation>Adressen pro Endpunkt</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Evaluate target health</source>
        <translation>Zustand des Ziels auswerten</translation>
    </message>
    <message>
        <source>Evaluation order</source>
        <translation>Auswertungsreihenfolge</translation>
    </message>
    <message>
        <source>Failover role</source>
        <translation>Failover-Rolle</translation>
    </message>
    <message>
        <source>Failure threshold</source>
        <translation>Fehlerschwelle</translation>
    </message>
    <message>
        <source>From 1 to 10 checks in a row (AUTH-450).</source>
        <translation>Von 1 bis 10 Prüfungen in Folge (AUTH-450).</translation>
    </message>
    <message>
        <source>Firewall fails open</source>
        <translation>Firewall: Fail-open</translation>
    </message>
    <message>
        <source>Queries go on where DNS Firewall gives no verdict (RSLV-566).</source>
        <translation>Anfragen gehen weiter, wenn DNS Firewall kein Urteil liefert (RSLV-566).</translation>
    </message>
    <message>
        <source>Firewall rule groups</source>
        <translation>Firewall-Regelgruppen</translation>
    </message>
    <message>
        <source>By Firewall Manager</source>
        <translation>Durch Firewall Manager</translation>
    </message>
    <message>
        <source>It may also use priorities 1 to 99 and 9901 to 10000 (RSLV-519).</source>
        <translation>Er darf auch die Prioritäten 1 bis 99 und 9901 bis 10000 verwenden (RSLV-519).</translation>
    </message>
    <message>
        <source>DNS Firewall is unavailable</source>
        <translation>DNS Firewall ist nicht verfügbar</translation>
    </message>
    <message>
        <source>Conditional forwarders</source>
        <translation>Bedingte Weiterleitungen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Geolocation</source>
        <translation>Geolocation</translation>
    </message>
    <message>
        <source>Geoproximity</source>
        <translation>Geoproximity</translation>
    </message>
    <message>
        <source>Glue addresses</source>
        <translation>Glue-Adressen</translation>
    </message>
    <message>
        <source>Rule group</source>
        <translation>Regelgruppe</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Health-Check</translation>
    </message>
    <message>
        <source>Healthy children needed</source>
        <translation>Benötigte gesunde Unterprüfungen</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Gesund</translation>
    </message>
    <message>
        <source>Healthy targets</source>
        <translation>Gesunde Ziele</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>Hosted zone id</source>
        <translation>Hosted-Zone-ID</translation>
    </message>
    <message>
        <source>AWS&apos;s id of the target&apos;s zone, as imported.</source>
        <translation>ID der Zone des Ziels bei AWS, wie importiert.</translation>
    </message>
    <message>
        <source>Hostname type</source>
        <translation>Hostnamentyp</translation>
    </message>
    <message>
        <source>Hypervisor</source>
        <translation>Hypervisor</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Without enough data</source>
        <translation>Bei zu wenig Daten</translation>
    </message>
    <message>
        <source>Intended VPCs</source>
        <translation>Vorgesehene VPCs</translation>
    </message>
    <message>
        <source>VPCs that should see the zone; checks compare (RSLV-1303).</source>
        <translation>VPCs, die die Zone sehen sollen; Prüfungen vergleichen damit (RSLV-1303).</translation>
    </message>
    <message>
        <source>Internet access</source>
        <translation>Internetzugang</translation>
    </message>
    <message>
        <source>Inverted</source>
        <translation>Invertiert</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>IP type</source>
        <translation>IP-Typ</translation>
    </message>
    <message>
        <source>IPv4 addresses</source>
        <translation>IPv4-Adressen</translation>
    </message>
    <message>
        <source>IPv6 address</source>
        <translation>IPv6-Adresse</translation>
    </message>
    <message>
        <source>IPv6 CIDR block</source>
        <translation>IPv6-CIDR-Block</translation>
    </message>
    <message>
        <source>IPv6 CIDR blocks</source>
        <translation>IPv6-CIDR-Blöcke</translation>
    </message>
    <message>
        <source>IPv6 only</source>
        <translation>Nur IPv6</translation>
    </message>
    <message>
        <source>Default VPC</source>
        <translation>Standard-VPC</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>KMS key ARN</source>
        <translation>ARN des KMS-Schlüssels</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Geografische Breite</translation>
    </message>
    <message>
        <source>Decimal degrees, north is positive.</source>
        <translation>Dezimalgrad, Norden ist positiv.</translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation>Art der Netzwerkverbindung</translation>
    </message>
    <message>
        <source>Owning AWS service</source>
        <translation>Besitzender AWS-Dienst</translation>
    </message>
    <message>
        <source>Another AWS service that owns the zone (AUTH-158).</source>
        <translation>Ein anderer AWS-Dienst, dem die Zone gehört (AUTH-158).</translation>
    </message>
    <message>
        <source>Local Zone group</source>
        <translation>Local-Zone-Gruppe</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Geografische Länge</translation>
    </message>
    <message>
        <source>Decimal degrees, east is positive.</source>
        <translation>Dezimalgrad, Osten ist positiv.</translation>
    </message>
    <message>
        <source>Managed list</source>
        <translation>Verwaltete Liste</translation>
    </message>
    <message>
        <source>For example AWSManagedDomainsAggregateThreatList; empty for one&apos;s own list.</source>
        <translation>Zum Beispiel AWSManagedDomainsAggregateThreatList; leer für eine eigene Liste.</translation>
    </message>
    <message>
        <source>Measure latency</source>
        <translation>Latenz messen</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Multivalue answer</source>
        <translation>Multivalue-Antwort</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Nameserver</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netzwerke</translation>
    </message>
    <message>
        <source>For peering the requester comes first.</source>
        <translation>Beim Peering steht der Requester zuerst.</translation>
    </message>
    <message>
        <source>Expect no data</source>
        <translation>Keine Daten erwarten</translation>
    </message>
    <message>
        <source>NOERROR with an empty answer.</source>
        <translation>NOERROR mit leerer Antwort.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Observed state</source>
        <translation>Beobachteter Zustand</translation>
    </message>
    <message>
        <source>What the design assumes now; scenarios change it.</source>
        <translation>Was der Entwurf jetzt annimmt; Szenarien ändern es.</translation>
    </message>
    <message>
        <source>Organizational unit</source>
        <translation>Organisationseinheit</translation>
    </message>
    <message>
        <source>A path such as prod/network.</source>
        <translation>Ein Pfad wie prod/network.</translation>
    </message>
    <message>
        <source>Organizational units</source>
        <translation>Organisationseinheiten</translation>
    </message>
    <message>
        <source>Resolver for the outside</source>
        <translation>Resolver für die Außenwelt</translation>
    </message>
    <message>
        <source>Override domain</source>
        <translation>Ersatz-Domain</translation>
    </message>
    <message>
        <source>Override TTL</source>
        <translation>Ersatz-TTL</translation>
    </message>
    <message>
        <source>DS at the parent</source>
        <translation>DS in der Elternzone</translation>
    </message>
    <message>
        <source>Used where neither a registration nor a parent zone of the design tells.</source>
        <translation>Gilt, wenn weder eine Registrierung noch eine Elternzone des Entwurfs Auskunft gibt.</translation>
    </message>
    <message>
        <source>Partner feed</source>
        <translation>Partner-Feed</translation>
    </message>
    <message>
        <source>Passes TCP 53</source>
        <translation>Lässt TCP 53 durch</translation>
    </message>
    <message>
        <source>Passes UDP 53</source>
        <translation>Lässt UDP 53 durch</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>Traffic policy</source>
        <translation>Traffic-Policy</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Possible answers</source>
        <translation>Mögliche Antworten</translation>
    </message>
    <message>
        <source>Where chance decides, each outcome must be among these.</source>
        <translation>Wo der Zufall entscheidet, muss jedes Ergebnis darunter sein.</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>The client&apos;s addresses as a CIDR block.</source>
        <translation>Die Adressen des Clients als CIDR-Block.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>The lowest number is evaluated first.</source>
        <translation>Die niedrigste Zahl wird zuerst ausgewertet.</translation>
    </message>
    <message>
        <source>Private DNS</source>
        <translation>Privates DNS</translation>
    </message>
    <message>
        <source>Private DNS names</source>
        <translation>Private DNS-Namen</translation>
    </message>
    <message>
        <source>Private DNS only for inbound endpoints</source>
        <translation>Privates DNS nur für Inbound-Endpunkte</translation>
    </message>
    <message>
        <source>S3 alone (RSLV-177).</source>
        <translation>Nur S3 (RSLV-177).</translation>
    </message>
    <message>
        <source>Private IP address</source>
        <translation>Private IP-Adresse</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Empty means Do53.</source>
        <translation>Leer bedeutet Do53.</translation>
    </message>
    <message>
        <source>Public IP address</source>
        <translation>Öffentliche IP-Adresse</translation>
    </message>
    <message>
        <source>Queries per second</source>
        <translation>Anfragen pro Sekunde</translation>
    </message>
    <message>
        <source>The modelled rate (RSLV-112).</source>
        <translation>Die modellierte Rate (RSLV-112).</translation>
    </message>
    <message>
        <source>Query log configurations</source>
        <translation>Query-Log-Konfigurationen</translation>
    </message>
    <message>
        <source>Query log group</source>
        <translation>Query-Log-Gruppe</translation>
    </message>
    <message>
        <source>The CloudWatch log group of a public zone&apos;s query log.</source>
        <translation>Die CloudWatch-Log-Gruppe für das Query-Log einer öffentlichen Zone.</translation>
    </message>
    <message>
        <source>Query name</source>
        <translation>Gefragter Name</translation>
    </message>
    <message>
        <source>Query type</source>
        <translation>Gefragter Typ</translation>
    </message>
    <message>
        <source>Response code</source>
        <translation>Antwortcode</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Record in this zone</source>
        <translation>Record in dieser Zone</translation>
    </message>
    <message>
        <source>Recursion</source>
        <translation>Rekursion</translation>
    </message>
    <message>
        <source>Whether it follows referrals and forwards at all.</source>
        <translation>Ob er überhaupt Verweisen folgt und weiterleitet.</translation>
    </message>
    <message>
        <source>Redirection</source>
        <translation>Umleitung</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Regions down</source>
        <translation>Ausgefallene Regionen</translation>
    </message>
    <message>
        <source>Request interval</source>
        <translation>Anfrageintervall</translation>
    </message>
    <message>
        <source>10 or 30 seconds (AUTH-450).</source>
        <translation>10 oder 30 Sekunden (AUTH-450).</translation>
    </message>
    <message>
        <source>Requester allows remote DNS</source>
        <translation>Requester erlaubt Remote-DNS</translation>
    </message>
    <message>
        <source>The accepter&apos;s VPC may resolve the requester&apos;s names over the peering (RSLV-146).</source>
        <translation>Die VPC des Accepters darf Namen des Requesters über das Peering auflösen (RSLV-146).</translation>
    </message>
    <message>
        <source>Public resolver</source>
        <translation>Öffentlicher Resolver</translation>
    </message>
    <message>
        <source>Without one it asks a resolver near it that sends no client subnet.</source>
        <translation>Ohne einen solchen fragt er einen Resolver in seiner Nähe, der kein Client-Subnetz sendet.</translation>
    </message>
    <message>
        <source>AWS resource</source>
        <translation>AWS-Ressource</translation>
    </message>
    <message>
        <source>Kind of resource</source>
        <translation>Art der Ressource</translation>
    </message>
    <message>
        <source>Resource name</source>
        <translation>Ressourcenname</translation>
    </message>
    <message>
        <source>For example i-0123456789abcdef; empty means the object&apos;s id (RSLV-131).</source>
        <translation>Zum Beispiel i-0123456789abcdef; leer bedeutet die ID des Objekts (RSLV-131).</translation>
    </message>
    <message>
        <source>Resource name answers A</source>
        <translation>Ressourcenname beantwortet A</translation>
    </message>
    <message>
        <source>Resource name answers AAAA</source>
        <translation>Ressourcenname beantwortet AAAA</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Routed both ways</source>
        <translation>In beide Richtungen geroutet</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Routing</translation>
    </message>
    <message>
        <source>Routing control ARN</source>
        <translation>ARN der Routing-Steuerung</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Search domain</source>
        <translation>Suchdomain</translation>
    </message>
    <message>
        <source>Search string</source>
        <translation>Suchtext</translation>
    </message>
    <message>
        <source>Security groups</source>
        <translation>Sicherheitsgruppen</translation>
    </message>
    <message>
        <source>Sends client subnet</source>
        <translation>Sendet Client-Subnetz</translation>
    </message>
    <message>
        <source>Serve stale answers</source>
        <translation>Veraltete Antworten ausliefern</translation>
    </message>
    <message>
        <source>Server name (SNI)</source>
        <translation>Servername (SNI)</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Bedient von</translation>
    </message>
    <message>
        <source>An external zone without servers stands for what the internet says.</source>
        <translation>Eine externe Zone ohne Server steht für das, was das Internet sagt.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>For example com.amazonaws.us-east-1.s3.</source>
        <translation>Zum Beispiel com.amazonaws.us-east-1.s3.</translation>
    </message>
    <message>
        <source>Set identifier</source>
        <translation>Set-ID</translation>
    </message>
    <message>
        <source>Tells records of one name and type apart.</source>
        <translation>Unterscheidet Records mit demselben Namen und Typ.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>Freigegeben für</translation>
    </message>
    <message>
        <source>Signatures have expired</source>
        <translation>Signaturen sind abgelaufen</translation>
    </message>
    <message>
        <source>DNSSEC signing</source>
        <translation>DNSSEC-Signierung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Strict NXDOMAIN in private zones</source>
        <translation>Striktes NXDOMAIN in privaten Zonen</translation>
    </message>
    <message>
        <source>Subdivision</source>
        <translation>Unterregion</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>Subnetz</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>One key=value per line.</source>
        <translation>Ein Schlüssel=Wert pro Zeile.</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>Zielgruppen</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Tenancy</source>
        <translation>Tenancy</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Threat category</source>
        <translation>Bedrohungskategorie</translation>
    </message>
    <message>
        <source>Will be migrated</source>
        <translation>Wird migriert</translation>
    </message>
    <message>
        <source>The check RSLV-1301 looks at its TTL.</source>
        <translation>Die Prüfung RSLV-1301 berücksichtigt die TTL.</translation>
    </message>
    <message>
        <source>Connections are tracked</source>
        <translation>Connection-Tracking aktiv</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Unhealthy</source>
        <translation>Nicht gesund</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>In Betrieb</translation>
    </message>
    <message>
        <source>Validates DNSSEC</source>
        <translation>Validiert DNSSEC</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>One value per line, as Route 53 writes it.</source>
        <translation>Ein Wert pro Zeile, in der Schreibweise von Route 53.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Visible on the internet</source>
        <translation>Im Internet sichtbar</translation>
    </message>
    <message>
        <source>VPC</source>
        <translation>VPC</translation>
    </message>
    <message>
        <source>VPC endpoints</source>
        <translation>VPC-Endpunkte</translation>
    </message>
    <message>
        <source>VPCs</source>
        <translation>VPCs</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>From 0 to 255.</source>
        <translation>Von 0 bis 255.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Whole organization</source>
        <translation>Gesamte Organisation</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>No DHCP options</source>
        <translation>Keine DHCP-Optionen</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds, behind a number</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>ms</source>
        <comment>milliseconds, behind a number</comment>
        <translation>ms</translation>
    </message>
    <message>
        <source>IPv6 internet access</source>
        <translation>IPv6-Internetzugang</translation>
    </message>
    <message>
        <source>Balances load</source>
        <translation>Verteilt Last</translation>
    </message>
    <message>
        <source>The check RSLV-1307 looks at it.</source>
        <translation>Die Prüfung RSLV-1307 sieht darauf.</translation>
    </message>
</context>
<context>
    <name>FieldReasons</name>
    <message>
        <source>A domain name is needed; write &quot;.&quot; for the root.</source>
        <translation>Ein Domainname ist nötig; die Root wird als „.“ geschrieben.</translation>
    </message>
    <message>
        <source>Two dots in a row, or a leading dot, leave an empty label.</source>
        <translation>Zwei Punkte hintereinander oder ein Punkt am Anfang ergeben ein leeres Label.</translation>
    </message>
    <message>
        <source>A label has more than 63 characters.</source>
        <translation>Ein Label hat mehr als 63 Zeichen.</translation>
    </message>
    <message>
        <source>The name is longer than 255 octets.</source>
        <translation>Der Name ist länger als 255 Oktette.</translation>
    </message>
    <message>
        <source>Character %1 can&apos;t stand in a name as it is; write it as \ and three octal digits.</source>
        <translation>Das Zeichen %1 kann so nicht in einem Namen stehen; als \ mit drei Oktalziffern schreiben.</translation>
    </message>
    <message>
        <source>After \ come three octal digits, at most \377.</source>
        <translation>Auf \ folgen drei Oktalziffern, höchstens \377.</translation>
    </message>
    <message>
        <source>A value is needed here.</source>
        <translation>Hier ist ein Wert nötig.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IP address, for example 10.0.1.10 or 2001:db8::10.</source>
        <translation>„%1“ ist keine IP-Adresse wie zum Beispiel 10.0.1.10 oder 2001:db8::10.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no CIDR block, for example 10.0.0.0/16 or 2001:db8::/48.</source>
        <translation>„%1“ ist kein CIDR-Block wie zum Beispiel 10.0.0.0/16 oder 2001:db8::/48.</translation>
    </message>
    <message>
        <source>A TTL is a whole number of seconds from 0 to 2147483647.</source>
        <translation>Eine TTL ist eine ganze Zahl von Sekunden von 0 bis 2147483647.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no whole number.</source>
        <translation>„%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no record type; A, AAAA, CNAME or TYPE65 are.</source>
        <translation>„%1“ ist kein Record-Typ; A, AAAA, CNAME oder TYPE65 sind welche.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not fit here.</source>
        <translation>„%1“ passt hier nicht.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is one entry of a list, %2 a whole sentence that says what is wrong with it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no key; write key=value.</source>
        <translation>„%1“ hat keinen Schlüssel; als Schlüssel=Wert schreiben.</translation>
    </message>
    <message>
        <source>This field is no longer there.</source>
        <translation>Dieses Feld gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Must be %1 or %2.</source>
        <translation>Muss %1 oder %2 sein.</translation>
    </message>
    <message>
        <source>Must be between %1 and %2.</source>
        <translation>Muss zwischen %1 und %2 liegen.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>%1 %2 keeps clients on the old answer for up to %3 s.</source>
        <translation>%1 %2 hält Clients bis zu %3&#xa0;s bei der alten Antwort.</translation>
    </message>
    <message>
        <source>Lower the TTL to %4 s or less before the change, and plan for caches that ignore it.</source>
        <translation>Die TTL vor der Änderung auf höchstens %4&#xa0;s senken und Caches einplanen, die sie ignorieren.</translation>
    </message>
    <message>
        <source>A CNAME is not allowed at %1, the apex of its zone.</source>
        <translation>Ein CNAME ist bei %1, dem Apex der Zone, nicht erlaubt.</translation>
    </message>
    <message>
        <source>Use an alias record.</source>
        <translation>Einen Alias-Record verwenden.</translation>
    </message>
    <message>
        <source>%1 is a CNAME to %2, which can be the target of an alias.</source>
        <translation>%1 ist ein CNAME auf %2; das kann das Ziel eines Alias sein.</translation>
    </message>
    <message>
        <source>Use an alias for AWS resources and CNAME for other hosts.</source>
        <translation>Für AWS-Ressourcen einen Alias verwenden, für andere Hosts CNAME.</translation>
    </message>
    <message>
        <source>%1 is an alias with a TTL of %2 s, but the TTL of an alias comes from its target.</source>
        <translation>%1 ist ein Alias mit einer TTL von %2&#xa0;s, doch die TTL eines Alias kommt von seinem Ziel.</translation>
    </message>
    <message>
        <source>Leave out the TTL.</source>
        <translation>Die TTL weglassen.</translation>
    </message>
    <message>
        <source>%1 does not resolve in %2: %3 is off.</source>
        <translation>%1 wird in %2 nicht aufgelöst: %3 ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Enable enableDnsSupport and enableDnsHostnames.</source>
        <translation>enableDnsSupport und enableDnsHostnames einschalten.</translation>
    </message>
    <message>
        <source>%1 does not resolve in %2: it is not associated.</source>
        <translation>%1 wird in %2 nicht aufgelöst: Die Zuordnung fehlt.</translation>
    </message>
    <message>
        <source>Associate the zone with the VPC.</source>
        <translation>Die Zone der VPC zuordnen.</translation>
    </message>
    <message>
        <source>%1 resolves on the internet but gives NXDOMAIN in %2. Further names like it: %3.</source>
        <translation>%1 wird im Internet aufgelöst, ergibt aber in %2 NXDOMAIN. Weitere solche Namen: %3.</translation>
    </message>
    <message>
        <source>Scope the private zone to the subdomain that it is for, or add the records.</source>
        <translation>Die private Zone auf die Subdomain beschränken, für die sie gedacht ist, oder die Records hinzufügen.</translation>
    </message>
    <message>
        <source>%1 resolves on the internet but gives NXDOMAIN in %2.</source>
        <translation>%1 wird im Internet aufgelöst, ergibt aber in %2 NXDOMAIN.</translation>
    </message>
    <message>
        <source>%1 from %2 is looked up in the public DNS, not forwarded by %4.</source>
        <translation>%1 wird von %2 aus im öffentlichen DNS nachgeschlagen, statt durch %4 weitergeleitet zu werden.</translation>
    </message>
    <message>
        <source>Correct the rule&apos;s domain, type or association.</source>
        <translation>Domain, Typ oder Zuordnung der Regel korrigieren.</translation>
    </message>
    <message>
        <source>%1 from %2 is looked up in the public DNS: no rule forwards it.</source>
        <translation>%1 wird von %2 aus im öffentlichen DNS nachgeschlagen: Keine Regel leitet es weiter.</translation>
    </message>
    <message>
        <source>%1 from %2 is decided by %3, not by %4.</source>
        <translation>Über %1 von %2 aus entscheidet %3, nicht %4.</translation>
    </message>
    <message>
        <source>%1 from %2 is decided by %3, and no rule forwards it.</source>
        <translation>Über %1 von %2 aus entscheidet %3, und keine Regel leitet es weiter.</translation>
    </message>
    <message>
        <source>%1 forwards to %2, the Resolver address of %3 itself: unsupported.</source>
        <translation>%1 leitet an %2 weiter, die Resolver-Adresse von %3 selbst: nicht unterstützt.</translation>
    </message>
    <message>
        <source>Forward to an inbound endpoint.</source>
        <translation>An einen Inbound-Endpunkt weiterleiten.</translation>
    </message>
    <message>
        <source>Rule %1 forwards to %2, the Resolver address of %3 itself: unsupported.</source>
        <translation>Regel %1 leitet an %2 weiter, die Resolver-Adresse von %3 selbst: nicht unterstützt.</translation>
    </message>
    <message>
        <source>%1 %2 has %3 multivalue records, but an answer holds up to eight random healthy ones, without distribution.</source>
        <translation>%1 %2 hat %3 Multivalue-Records, doch eine Antwort enthält höchstens acht zufällige gesunde, ohne Lastverteilung.</translation>
    </message>
    <message>
        <source>Use Elastic Load Balancing to balance load.</source>
        <translation>Zur Lastverteilung Elastic Load Balancing verwenden.</translation>
    </message>
    <message>
        <source>%1: the local %2 decides in %3, not Profile %4.</source>
        <translation>%1: In %3 entscheidet lokal %2, nicht Profil %4.</translation>
    </message>
    <message>
        <source>Use distinct names, or accept this as an override.</source>
        <translation>Verschiedene Namen verwenden oder dies als gewollte Überschreibung akzeptieren.</translation>
    </message>
    <message>
        <source>%1: the local %2 decides in %3 for its part of a zone of Profile %4.</source>
        <translation>%1: In %3 entscheidet lokal %2 für seinen Teil einer Zone von Profil %4.</translation>
    </message>
    <message>
        <source>Validating resolvers answer SERVFAIL for %1: no DS at the parent matches an active key.</source>
        <translation>Validierende Resolver antworten für %1 mit SERVFAIL: Kein DS in der Elternzone passt zu einem aktiven Schlüssel.</translation>
    </message>
    <message>
        <source>Correct the DS at the parent, and raise an alarm on the DNSSEC status.</source>
        <translation>Den DS in der Elternzone korrigieren und einen Alarm auf den DNSSEC-Status einrichten.</translation>
    </message>
    <message>
        <source>Validating resolvers answer SERVFAIL for %1: the parent has a DS, but the zone is not signed.</source>
        <translation>Validierende Resolver antworten für %1 mit SERVFAIL: Die Elternzone hat einen DS, aber die Zone ist nicht signiert.</translation>
    </message>
    <message>
        <source>Remove the DS at the parent, or sign the zone.</source>
        <translation>Den DS in der Elternzone entfernen oder die Zone signieren.</translation>
    </message>
    <message>
        <source>%1 is signed but not trusted: the parent has no DS.</source>
        <translation>%1 ist signiert, aber nicht vertrauenswürdig: Die Elternzone hat keinen DS.</translation>
    </message>
    <message>
        <source>Add the DS at the parent.</source>
        <translation>Den DS in der Elternzone hinzufügen.</translation>
    </message>
    <message>
        <source>%1 does not get %2: it is not associated with Profile %3.</source>
        <translation>%1 erhält %2 nicht: Die Zuordnung zu Profil %3 fehlt.</translation>
    </message>
    <message>
        <source>Associate the Profile with the VPC.</source>
        <translation>Das Profil der VPC zuordnen.</translation>
    </message>
    <message>
        <source>%1 does not get %2: it is associated with no Profile that holds the zone.</source>
        <translation>%1 erhält %2 nicht: Es fehlt die Zuordnung zu einem Profil, das die Zone enthält.</translation>
    </message>
    <message>
        <source>%1 does not get %2 from Profile %3: the status is %4.</source>
        <translation>%1 erhält %2 nicht von Profil %3: Der Status ist %4.</translation>
    </message>
    <message>
        <source>Restore the association.</source>
        <translation>Die Zuordnung wiederherstellen.</translation>
    </message>
    <message>
        <source>%1 does not get %2 from Profile %3: a zone of its own has the same name.</source>
        <translation>%1 erhält %2 nicht von Profil %3: Eine eigene Zone hat denselben Namen.</translation>
    </message>
    <message>
        <source>Remove the local zone.</source>
        <translation>Die lokale Zone entfernen.</translation>
    </message>
    <message>
        <source>%1 cannot be forwarded from %2: no interface of %4 is up. Further VPCs: %3.</source>
        <translation>%1 kann von %2 aus nicht weitergeleitet werden: Keine Schnittstelle von %4 ist in Betrieb. Weitere VPCs: %3.</translation>
    </message>
    <message>
        <source>Give the endpoint interfaces in two Availability Zones.</source>
        <translation>Dem Endpunkt Schnittstellen in zwei Availability Zones geben.</translation>
    </message>
    <message>
        <source>%1 cannot be forwarded from %2: no interface of %4 is up.</source>
        <translation>%1 kann von %2 aus nicht weitergeleitet werden: Keine Schnittstelle von %4 ist in Betrieb.</translation>
    </message>
    <message>
        <source>%1 cannot be forwarded from %2: the status is %4. Further VPCs: %3.</source>
        <translation>%1 kann von %2 aus nicht weitergeleitet werden: Der Status ist %4. Weitere VPCs: %3.</translation>
    </message>
    <message>
        <source>Associate the rule again.</source>
        <translation>Die Regel erneut zuordnen.</translation>
    </message>
    <message>
        <source>%1 cannot be forwarded from %2: the status is %4.</source>
        <translation>%1 kann von %2 aus nicht weitergeleitet werden: Der Status ist %4.</translation>
    </message>
    <message>
        <source>Part of the queries for %1 from %2 cannot be forwarded: the interfaces of %4 that are up cannot carry the load. Further VPCs: %3.</source>
        <translation>Ein Teil der Anfragen nach %1 von %2 kann nicht weitergeleitet werden: Die Schnittstellen von %4, die in Betrieb sind, tragen die Last nicht. Weitere VPCs: %3.</translation>
    </message>
    <message>
        <source>Add interfaces to the endpoint.</source>
        <translation>Dem Endpunkt Schnittstellen hinzufügen.</translation>
    </message>
    <message>
        <source>Part of the queries for %1 from %2 cannot be forwarded: the interfaces of %4 that are up cannot carry the load.</source>
        <translation>Ein Teil der Anfragen nach %1 von %2 kann nicht weitergeleitet werden: Die Schnittstellen von %4, die in Betrieb sind, tragen die Last nicht.</translation>
    </message>
    <message>
        <source>%1 cannot resolve %2: its forwarder leads to no inbound endpoint.</source>
        <translation>%1 kann %2 nicht auflösen: Die Weiterleitung führt zu keinem Inbound-Endpunkt.</translation>
    </message>
    <message>
        <source>Forward to an inbound endpoint of a VPC that has the zone.</source>
        <translation>An einen Inbound-Endpunkt einer VPC weiterleiten, die die Zone hat.</translation>
    </message>
    <message>
        <source>%1 cannot resolve %2: the zone is not on %3, the VPC of the inbound endpoint.</source>
        <translation>%1 kann %2 nicht auflösen: Die Zone ist %3, der VPC des Inbound-Endpunkts, nicht zugeordnet.</translation>
    </message>
    <message>
        <source>Associate the zone with the endpoint&apos;s VPC.</source>
        <translation>Die Zone der VPC des Endpunkts zuordnen.</translation>
    </message>
    <message>
        <source>%1 cannot resolve %2: nothing forwards it to an inbound endpoint.</source>
        <translation>%1 kann %2 nicht auflösen: Nichts leitet es an einen Inbound-Endpunkt weiter.</translation>
    </message>
    <message>
        <source>Add a conditional forwarder to an inbound endpoint, or a delegation with glue.</source>
        <translation>Eine bedingte Weiterleitung an einen Inbound-Endpunkt hinzufügen oder eine Delegation mit Glue.</translation>
    </message>
    <message>
        <source>%1 has no Resolver query logs.</source>
        <translation>%1 hat keine Resolver-Query-Logs.</translation>
    </message>
    <message>
        <source>Attach a query log configuration, best through the Profile.</source>
        <translation>Eine Query-Log-Konfiguration anbinden, am besten über das Profil.</translation>
    </message>
    <message>
        <source>%1 on %2 forwards into its own inbound endpoint (%3).</source>
        <translation>%1 auf %2 leitet in den eigenen Inbound-Endpunkt (%3) weiter.</translation>
    </message>
    <message>
        <source>Dissociate the rule from the VPC.</source>
        <translation>Die Zuordnung der Regel zur VPC aufheben.</translation>
    </message>
    <message>
        <source>A query for %1 goes in circles: %2.</source>
        <translation>Eine Anfrage nach %1 läuft im Kreis: %2.</translation>
    </message>
    <message>
        <source>Break the cycle, usually by not associating the rule with the hub.</source>
        <translation>Den Kreis unterbrechen, meist indem die Regel nicht dem Hub zugeordnet wird.</translation>
    </message>
    <message>
        <source>%1 has no outbound endpoint.</source>
        <translation>%1 hat keinen Outbound-Endpunkt.</translation>
    </message>
    <message>
        <source>Assign one.</source>
        <translation>Einen zuweisen.</translation>
    </message>
    <message>
        <source>%1 has no usable outbound endpoint: %2 is not OUTBOUND.</source>
        <translation>%1 hat keinen brauchbaren Outbound-Endpunkt: %2 ist nicht OUTBOUND.</translation>
    </message>
    <message>
        <source>Assign an outbound endpoint.</source>
        <translation>Einen Outbound-Endpunkt zuweisen.</translation>
    </message>
    <message>
        <source>%1 has no usable outbound endpoint: %2 is in another Region.</source>
        <translation>%1 hat keinen brauchbaren Outbound-Endpunkt: %2 liegt in einer anderen Region.</translation>
    </message>
    <message>
        <source>Assign an endpoint of the rule&apos;s own Region.</source>
        <translation>Einen Endpunkt aus der Region der Regel zuweisen.</translation>
    </message>
    <message>
        <source>%1 has no usable outbound endpoint: %2 is being deleted.</source>
        <translation>%1 hat keinen brauchbaren Outbound-Endpunkt: %2 wird gerade gelöscht.</translation>
    </message>
    <message>
        <source>Assign another one.</source>
        <translation>Einen anderen zuweisen.</translation>
    </message>
    <message>
        <source>%1 is a FORWARD rule without targets.</source>
        <translation>%1 ist eine FORWARD-Regel ohne Ziele.</translation>
    </message>
    <message>
        <source>Add a target.</source>
        <translation>Ein Ziel hinzufügen.</translation>
    </message>
    <message>
        <source>%1 has %2 targets; six are allowed.</source>
        <translation>%1 hat %2 Ziele; sechs sind erlaubt.</translation>
    </message>
    <message>
        <source>Remove targets.</source>
        <translation>Ziele entfernen.</translation>
    </message>
    <message>
        <source>%1 has both IPv4 and IPv6 targets.</source>
        <translation>%1 hat sowohl IPv4- als auch IPv6-Ziele.</translation>
    </message>
    <message>
        <source>Use targets of one kind.</source>
        <translation>Nur Ziele einer Art verwenden.</translation>
    </message>
    <message>
        <source>%1 is a SYSTEM rule and cannot have targets.</source>
        <translation>%1 ist eine SYSTEM-Regel und kann keine Ziele haben.</translation>
    </message>
    <message>
        <source>Remove the targets, or make it a FORWARD rule.</source>
        <translation>Die Ziele entfernen oder eine FORWARD-Regel daraus machen.</translation>
    </message>
    <message>
        <source>%1 is a DELEGATE rule and cannot have targets.</source>
        <translation>%1 ist eine DELEGATE-Regel und kann keine Ziele haben.</translation>
    </message>
    <message>
        <source>%1 is a DELEGATE rule without delegation record.</source>
        <translation>%1 ist eine DELEGATE-Regel ohne Delegation-Record.</translation>
    </message>
    <message>
        <source>Enter the domain that the name servers are in.</source>
        <translation>Die Domain eingeben, in der die Nameserver liegen.</translation>
    </message>
    <message>
        <source>%1 has no effect: it belongs to no VPC, also not through a Profile.</source>
        <translation>%1 hat keine Wirkung: Die Regel gehört zu keiner VPC, auch nicht über ein Profil.</translation>
    </message>
    <message>
        <source>Associate the rule.</source>
        <translation>Die Regel zuordnen.</translation>
    </message>
    <message>
        <source>%1 decides instead of private zone %2 for %3 in %4.</source>
        <translation>%1 entscheidet in %4 für %3 anstelle der privaten Zone %2.</translation>
    </message>
    <message>
        <source>Rename or remove one of them.</source>
        <translation>Eine von beiden umbenennen oder entfernen.</translation>
    </message>
    <message>
        <source>%1 decides instead of private zone %2 for names under %3 in %4.</source>
        <translation>%1 entscheidet in %4 für Namen unter %3 anstelle der privaten Zone %2.</translation>
    </message>
    <message>
        <source>%1 is not shared with %2.</source>
        <translation>%1 ist nicht für %2 freigegeben.</translation>
    </message>
    <message>
        <source>Share it by a RAM share.</source>
        <translation>Über eine RAM-Freigabe freigeben.</translation>
    </message>
    <message>
        <source>%1 is shared with %2, but the invitation is not accepted.</source>
        <translation>%1 ist für %2 freigegeben, aber die Einladung ist nicht angenommen.</translation>
    </message>
    <message>
        <source>Accept the invitation.</source>
        <translation>Die Einladung annehmen.</translation>
    </message>
    <message>
        <source>%1 changes nothing: no less specific FORWARD rule is there to cancel.</source>
        <translation>%1 ändert nichts: Es gibt keine weniger spezifische FORWARD-Regel, die aufzuheben wäre.</translation>
    </message>
    <message>
        <source>Remove the rule.</source>
        <translation>Die Regel entfernen.</translation>
    </message>
    <message>
        <source>%1 has fewer than two addresses (%2).</source>
        <translation>%1 hat weniger als zwei Adressen (%2).</translation>
    </message>
    <message>
        <source>Add an address in another Availability Zone.</source>
        <translation>Eine Adresse in einer anderen Availability Zone hinzufügen.</translation>
    </message>
    <message>
        <source>%1 has %2 addresses; the quota is %3.</source>
        <translation>%1 hat %2 Adressen; das Kontingent ist %3.</translation>
    </message>
    <message>
        <source>Remove addresses, or enter the raised quota.</source>
        <translation>Adressen entfernen oder das erhöhte Kontingent eintragen.</translation>
    </message>
    <message>
        <source>%1 fails with Availability Zone %2.</source>
        <translation>%1 fällt mit Availability Zone %2 aus.</translation>
    </message>
    <message>
        <source>Add an address in a second Availability Zone.</source>
        <translation>Eine Adresse in einer zweiten Availability Zone hinzufügen.</translation>
    </message>
    <message>
        <source>No path leads from %1 in %2 to %3.</source>
        <translation>Von %1 in %2 führt kein Weg zu %3.</translation>
    </message>
    <message>
        <source>Join them by Direct Connect, VPN, peering or a transit gateway.</source>
        <translation>Durch Direct Connect, VPN, Peering oder ein Transit-Gateway verbinden.</translation>
    </message>
    <message>
        <source>No path leads from %1 in %2 to %3, which lies in no network of the design.</source>
        <translation>Von %1 in %2 führt kein Weg zu %3, das in keinem Netzwerk des Entwurfs liegt.</translation>
    </message>
    <message>
        <source>Draw the network of the target and a link to it.</source>
        <translation>Das Netzwerk des Ziels und eine Netzwerkverbindung dorthin zeichnen.</translation>
    </message>
    <message>
        <source>%1 cannot reach %3: %2 has no internet access.</source>
        <translation>%1 kann %3 nicht erreichen: %2 hat keinen Internetzugang.</translation>
    </message>
    <message>
        <source>Give the VPC an internet or NAT gateway.</source>
        <translation>Der VPC ein Internet- oder NAT-Gateway geben.</translation>
    </message>
    <message>
        <source>There is no DNS in %1: enableDnsSupport is off.</source>
        <translation>In %1 gibt es kein DNS: enableDnsSupport ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Enable enableDnsSupport.</source>
        <translation>enableDnsSupport einschalten.</translation>
    </message>
    <message>
        <source>Queries from %1 do not pass its Resolver; without effect are: %2.</source>
        <translation>Anfragen aus %1 laufen nicht über den eigenen Resolver; ohne Wirkung sind: %2.</translation>
    </message>
    <message>
        <source>Name AmazonProvidedDNS in the DHCP options, or forward from those servers to the VPC&apos;s Resolver.</source>
        <translation>AmazonProvidedDNS in den DHCP-Optionen nennen oder von diesen Servern an den Resolver der VPC weiterleiten.</translation>
    </message>
    <message>
        <source>%1 is a private zone and needs at least one VPC.</source>
        <translation>%1 ist eine private Zone und braucht mindestens eine VPC.</translation>
    </message>
    <message>
        <source>Associate the zone with a VPC.</source>
        <translation>Die Zone einer VPC zuordnen.</translation>
    </message>
    <message>
        <source>Two private zones are named %1 on %2.</source>
        <translation>Auf %2 heißen zwei private Zonen %1.</translation>
    </message>
    <message>
        <source>Remove one of the associations.</source>
        <translation>Eine der Zuordnungen entfernen.</translation>
    </message>
    <message>
        <source>A private zone and the private DNS of a VPC endpoint are both named %1 on %2.</source>
        <translation>Auf %2 heißen eine private Zone und das private DNS eines VPC-Endpunkts beide %1.</translation>
    </message>
    <message>
        <source>Remove the association of the zone, or switch off the endpoint&apos;s private DNS.</source>
        <translation>Die Zuordnung der Zone entfernen oder das private DNS des Endpunkts ausschalten.</translation>
    </message>
    <message>
        <source>The association of %1 with %2 is not authorized.</source>
        <translation>Die Zuordnung von %1 zu %2 ist nicht autorisiert.</translation>
    </message>
    <message>
        <source>Authorize the association in the zone&apos;s account, or bring the zone in by a Profile.</source>
        <translation>Die Zuordnung im Konto der Zone autorisieren oder die Zone über ein Profil einbringen.</translation>
    </message>
    <message>
        <source>%1, rule %2 lets everything pass before %3, rule %4.</source>
        <translation>%1, Regel %2 lässt alles durch, noch vor %3, Regel %4.</translation>
    </message>
    <message>
        <source>Block first, or allow fewer names.</source>
        <translation>Zuerst blockieren oder weniger Namen zulassen.</translation>
    </message>
    <message>
        <source>%1 is blocked in %2 by %3. Further internal domains: %4.</source>
        <translation>%1 wird in %2 durch %3 blockiert. Weitere interne Domains: %4.</translation>
    </message>
    <message>
        <source>Allow the internal domains in front of the rule that blocks everything.</source>
        <translation>Die internen Domains vor der Regel zulassen, die alles blockiert.</translation>
    </message>
    <message>
        <source>%1 is blocked in %2 by %3.</source>
        <translation>%1 wird in %2 durch %3 blockiert.</translation>
    </message>
    <message>
        <source>Malicious names pass in %1 while DNS Firewall is impaired: it fails open.</source>
        <translation>Bösartige Namen kommen in %1 durch, während DNS Firewall gestört ist: Bei Ausfall wird durchgelassen (Fail-open).</translation>
    </message>
    <message>
        <source>%1 gets SERVFAIL while DNS Firewall is impaired: it fails closed.</source>
        <translation>%1 erhält SERVFAIL, während DNS Firewall gestört ist: Bei Ausfall wird gesperrt (Fail-closed).</translation>
    </message>
    <message>
        <source>Profile %1 is not shared with %2.</source>
        <translation>Profil %1 ist nicht für %2 freigegeben.</translation>
    </message>
    <message>
        <source>Profile %1 is shared with %2, but the invitation is not accepted.</source>
        <translation>Profil %1 ist für %2 freigegeben, aber die Einladung ist nicht angenommen.</translation>
    </message>
    <message>
        <source>zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>logging</source>
        <translation>Protokollierung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Errors: %1, warnings: %2, infos: %3, accepted: %4</source>
        <translation>Fehler: %1, Warnungen: %2, Hinweise: %3, akzeptiert: %4</translation>
    </message>
    <message>
        <source>%1 is at %2 % of its %3 queries per second.</source>
        <translation>%1 ist bei %2 % seiner %3 Abfragen pro Sekunde.</translation>
    </message>
    <message>
        <source>Add addresses, or use security group rules that track no connections.</source>
        <translation>Adressen hinzufügen oder Sicherheitsgruppenregeln verwenden, die keine Verbindungen verfolgen.</translation>
    </message>
    <message>
        <source>The security group of %1 blocks UDP port %2.</source>
        <translation>Die Sicherheitsgruppe von %1 sperrt UDP-Port %2.</translation>
    </message>
    <message>
        <source>Allow it.</source>
        <translation>Ihn zulassen.</translation>
    </message>
    <message>
        <source>The security group of %1 blocks TCP port %2.</source>
        <translation>Die Sicherheitsgruppe von %1 sperrt TCP-Port %2.</translation>
    </message>
    <message>
        <source>The security group of %1 blocks HTTPS, TCP port %2.</source>
        <translation>Die Sicherheitsgruppe von %1 sperrt HTTPS, TCP-Port %2.</translation>
    </message>
    <message>
        <source>Tracked connections may cut an address of %1 to 1500 queries per second.</source>
        <translation>Verfolgte Verbindungen können eine Adresse von %1 auf 1500 Abfragen pro Sekunde beschränken.</translation>
    </message>
    <message>
        <source>Allow all addresses in both directions, so that nothing is tracked.</source>
        <translation>Alle Adressen in beiden Richtungen zulassen, damit nichts verfolgt wird.</translation>
    </message>
    <message>
        <source>%1 cannot be placed in %2: its tenancy is dedicated.</source>
        <translation>%1 kann nicht in %2 liegen: Die VPC hat dedizierte Tenancy.</translation>
    </message>
    <message>
        <source>Use a VPC with default tenancy.</source>
        <translation>Eine VPC mit Standard-Tenancy verwenden.</translation>
    </message>
    <message>
        <source>%1 cannot be placed in %2, which another account shares.</source>
        <translation>%1 kann nicht in %2 liegen, das ein anderes Konto freigibt.</translation>
    </message>
    <message>
        <source>Use a subnet of the VPC&apos;s own account.</source>
        <translation>Ein Subnetz aus dem Konto der VPC verwenden.</translation>
    </message>
    <message>
        <source>%1 cannot be placed in %2, which belongs to another VPC.</source>
        <translation>%1 kann nicht in %2 liegen, das zu einer anderen VPC gehört.</translation>
    </message>
    <message>
        <source>Use a subnet of the endpoint&apos;s VPC.</source>
        <translation>Ein Subnetz der VPC des Endpunkts verwenden.</translation>
    </message>
    <message>
        <source>%1 cannot be placed in %2, which lacks addresses of its type.</source>
        <translation>%1 kann nicht in %2 liegen, dem Adressen seiner Art fehlen.</translation>
    </message>
    <message>
        <source>Use a subnet with such addresses, or change the type.</source>
        <translation>Ein Subnetz mit solchen Adressen verwenden oder die Art ändern.</translation>
    </message>
    <message>
        <source>%1 cannot have %3: it is no address of %2.</source>
        <translation>%1 kann %3 nicht haben: Das ist keine Adresse von %2.</translation>
    </message>
    <message>
        <source>Use an address of the subnet.</source>
        <translation>Eine Adresse des Subnetzes verwenden.</translation>
    </message>
    <message>
        <source>%1 cannot have %3: AWS keeps it in %2.</source>
        <translation>%1 kann %3 nicht haben: AWS behält sie in %2 für sich.</translation>
    </message>
    <message>
        <source>Use an address behind the first four and before the last one of the subnet.</source>
        <translation>Eine Adresse nach den ersten vier und vor der letzten des Subnetzes verwenden.</translation>
    </message>
    <message>
        <source>%1 cannot offer %2: its direction %3 does not take this combination.</source>
        <translation>%1 kann %2 nicht anbieten: Die Richtung %3 lässt diese Kombination nicht zu.</translation>
    </message>
    <message>
        <source>Use Do53, DoH or both; DoH-FIPS only in place of DoH at inbound endpoints.</source>
        <translation>Do53, DoH oder beides verwenden; DoH-FIPS nur an Inbound-Endpunkten anstelle von DoH.</translation>
    </message>
    <message>
        <source>%1 and %2 overlap in %3: answers or targets are unreachable.</source>
        <translation>%1 und %2 überschneiden sich in %3: Antworten oder Ziele sind unerreichbar.</translation>
    </message>
    <message>
        <source>Use ranges that do not overlap.</source>
        <translation>Bereiche verwenden, die sich nicht überschneiden.</translation>
    </message>
    <message>
        <source>%1 depends on %2 alone, one of the addresses of %3.</source>
        <translation>%1 hängt allein von %2 ab, einer der Adressen von %3.</translation>
    </message>
    <message>
        <source>Forward to all addresses of the endpoint.</source>
        <translation>An alle Adressen des Endpunkts weiterleiten.</translation>
    </message>
    <message>
        <source>The delegation of %1 depends on %2 alone, one of the addresses of %3.</source>
        <translation>Die Delegation von %1 hängt allein von %2 ab, einer der Adressen von %3.</translation>
    </message>
    <message>
        <source>Delegate to all addresses of the endpoint.</source>
        <translation>An alle Adressen des Endpunkts delegieren.</translation>
    </message>
    <message>
        <source>%1 has the status %2.</source>
        <translation>%1 hat den Status %2.</translation>
    </message>
    <message>
        <source>See what its interfaces lack.</source>
        <translation>Nachsehen, was den Schnittstellen fehlt.</translation>
    </message>
    <message>
        <source>%1 asks %2 queries per second; those beyond %3 packets per second are dropped.</source>
        <translation>%1 stellt %2 Abfragen pro Sekunde; was über %3 Pakete pro Sekunde hinausgeht, wird verworfen.</translation>
    </message>
    <message>
        <source>Cache on the instance, or spread the queries over interfaces.</source>
        <translation>Auf der Instanz zwischenspeichern oder die Abfragen auf Schnittstellen verteilen.</translation>
    </message>
    <message>
        <source>%1, rule %2 is never reached: %3, rule %4 matches first.</source>
        <translation>%1, Regel %2 wird nie erreicht: %3, Regel %4 trifft vorher zu.</translation>
    </message>
    <message>
        <source>Remove the rule, or put it in front.</source>
        <translation>Die Regel entfernen oder nach vorn stellen.</translation>
    </message>
    <message>
        <source>%1 covers %2 only, not its subdomains. Further domains like it: %3.</source>
        <translation>%1 umfasst nur %2, nicht die Subdomains. Weitere solche Domains: %3.</translation>
    </message>
    <message>
        <source>Add the subdomains, or mark the rule as meant so.</source>
        <translation>Die Subdomains hinzufügen oder die Regel als so gemeint kennzeichnen.</translation>
    </message>
    <message>
        <source>%1 covers %2 only, not its subdomains.</source>
        <translation>%1 umfasst nur %2, nicht die Subdomains.</translation>
    </message>
    <message>
        <source>%1 covers the subdomains of %2, not the domain itself. Further domains like it: %3.</source>
        <translation>%1 umfasst die Subdomains von %2, nicht die Domain selbst. Weitere solche Domains: %3.</translation>
    </message>
    <message>
        <source>Add the domain, or mark the rule as meant so.</source>
        <translation>Die Domain hinzufügen oder die Regel als so gemeint kennzeichnen.</translation>
    </message>
    <message>
        <source>%1 covers the subdomains of %2, not the domain itself.</source>
        <translation>%1 umfasst die Subdomains von %2, nicht die Domain selbst.</translation>
    </message>
    <message>
        <source>%1 is blocked in %3 at %2, where it leads to, by %4.</source>
        <translation>%1 wird in %3 bei %2, wohin der Name führt, von %4 gesperrt.</translation>
    </message>
    <message>
        <source>Trust redirections in the rule that allows the name, or allow the target.</source>
        <translation>Weiterleitungen in der Regel vertrauen, die den Namen zulässt, oder das Ziel zulassen.</translation>
    </message>
    <message>
        <source>Two rule groups of %2 have the priority %1.</source>
        <translation>Zwei Regelgruppen von %2 haben die Priorität %1.</translation>
    </message>
    <message>
        <source>Give each group of a VPC a priority of its own.</source>
        <translation>Jeder Gruppe einer VPC eine eigene Priorität geben.</translation>
    </message>
    <message>
        <source>%3 has the priority %1 in %2, outside 100 to 9900.</source>
        <translation>%3 hat in %2 die Priorität %1, außerhalb von 100 bis 9900.</translation>
    </message>
    <message>
        <source>Use a priority from 100 to 9900.</source>
        <translation>Eine Priorität von 100 bis 9900 verwenden.</translation>
    </message>
    <message>
        <source>Two rules of %2 have the priority %1.</source>
        <translation>Zwei Regeln von %2 haben die Priorität %1.</translation>
    </message>
    <message>
        <source>Give each rule of a group a priority of its own.</source>
        <translation>Jeder Regel einer Gruppe eine eigene Priorität geben.</translation>
    </message>
    <message>
        <source>%1 has %2 rule groups; %3 are allowed.</source>
        <translation>%1 hat %2 Regelgruppen; erlaubt sind %3.</translation>
    </message>
    <message>
        <source>Merge rule groups.</source>
        <translation>Regelgruppen zusammenlegen.</translation>
    </message>
    <message>
        <source>Profile %1 has %2 rule groups; %3 are allowed.</source>
        <translation>Profil %1 hat %2 Regelgruppen; erlaubt sind %3.</translation>
    </message>
    <message>
        <source>%1, rule %2: an Advanced protection cannot allow.</source>
        <translation>%1, Regel %2: Ein Advanced-Schutz kann nicht zulassen.</translation>
    </message>
    <message>
        <source>Use ALERT or BLOCK.</source>
        <translation>ALERT oder BLOCK verwenden.</translation>
    </message>
    <message>
        <source>%1, rule %2: an Advanced protection needs a confidence threshold.</source>
        <translation>%1, Regel %2: Ein Advanced-Schutz braucht eine Konfidenzschwelle.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Eine wählen.</translation>
    </message>
    <message>
        <source>%1, rule %2 does not match exactly one thing.</source>
        <translation>%1, Regel %2 passt nicht auf genau eine Sache.</translation>
    </message>
    <message>
        <source>Choose one domain list, Advanced protection, category or feed.</source>
        <translation>Eine Domainliste, einen Advanced-Schutz, eine Kategorie oder einen Feed wählen.</translation>
    </message>
    <message>
        <source>%1, rule %2: the response OVERRIDE needs a domain and a TTL.</source>
        <translation>%1, Regel %2: Die Antwort OVERRIDE braucht eine Domain und eine TTL.</translation>
    </message>
    <message>
        <source>Enter both.</source>
        <translation>Beides eintragen.</translation>
    </message>
    <message>
        <source>%1, rule %2: the TTL %3 of the response is above 604800 s.</source>
        <translation>%1, Regel %2: Die TTL %3 der Antwort liegt über 604800&#xa0;s.</translation>
    </message>
    <message>
        <source>Lower it.</source>
        <translation>Sie senken.</translation>
    </message>
    <message>
        <source>%2 in %1 is no domain specification.</source>
        <translation>%2 in %1 ist keine Domainangabe.</translation>
    </message>
    <message>
        <source>Write a domain name, one with *. in front, or * alone.</source>
        <translation>Einen Domainnamen schreiben, einen mit *. davor oder * allein.</translation>
    </message>
    <message>
        <source>%2 allows names in %1, whose queries are not logged, so nothing shows what it lets pass.</source>
        <translation>%2 lässt in %1 Namen zu, deren Abfragen nicht protokolliert werden; so zeigt nichts, was durchkommt.</translation>
    </message>
    <message>
        <source>Attach a query log configuration.</source>
        <translation>Eine Query-Log-Konfiguration anbinden.</translation>
    </message>
    <message>
        <source>%1 is attached to %2 directly and by Profile %3; it is evaluated once, where it comes first.</source>
        <translation>%1 ist direkt und über Profil %3 an %2 angebunden; ausgewertet wird einmal, an der ersten Stelle.</translation>
    </message>
    <message>
        <source>Remove the direct association.</source>
        <translation>Die direkte Zuordnung entfernen.</translation>
    </message>
    <message>
        <source>%1 is attached to %2 directly and by Firewall Manager; it is evaluated once, where it comes first.</source>
        <translation>%1 ist direkt und über Firewall Manager an %2 angebunden; ausgewertet wird einmal, an der ersten Stelle.</translation>
    </message>
    <message>
        <source>%1 from %2 is answered by AWS itself, not by %4.</source>
        <translation>%1 aus %2 beantwortet AWS selbst, nicht %4.</translation>
    </message>
    <message>
        <source>Give the rule exactly this name, or disable the autodefined reverse rules of the VPC.</source>
        <translation>Der Regel genau diesen Namen geben oder die automatischen Reverse-Regeln der VPC abschalten.</translation>
    </message>
    <message>
        <source>%1 from %2 is answered by AWS itself: no rule forwards it.</source>
        <translation>%1 aus %2 beantwortet AWS selbst: Keine Regel leitet den Namen weiter.</translation>
    </message>
    <message>
        <source>%1 from %2 is decided by %3, whose targets do not have it.</source>
        <translation>%1 aus %2 entscheidet %3, deren Ziele den Namen nicht haben.</translation>
    </message>
    <message>
        <source>Correct the targets of the rule.</source>
        <translation>Die Ziele der Regel berichtigen.</translation>
    </message>
    <message>
        <source>%1 %2 is meant to balance load or to keep clients on one target, but multivalue answers hold up to eight random healthy records, without distribution.</source>
        <translation>%1 %2 soll Last verteilen oder Clients bei einem Ziel halten, doch Multivalue-Antworten enthalten bis zu acht zufällige gesunde Records, ohne Verteilung.</translation>
    </message>
    <message>
        <source>%1 has %2 Profiles: only the newest version of the service takes that, and their priorities decide.</source>
        <translation>%1 hat %2 Profile: Das kennt nur die neueste Version des Dienstes, und ihre Prioritäten entscheiden.</translation>
    </message>
    <message>
        <source>Two Profiles of %1 have the priority %2.</source>
        <translation>Zwei Profile von %1 haben die Priorität %2.</translation>
    </message>
    <message>
        <source>Give each a priority of its own.</source>
        <translation>Jedem eine eigene Priorität geben.</translation>
    </message>
    <message>
        <source>Profile %3 has the priority %2 on %1, outside 100 to 9900.</source>
        <translation>Profil %3 hat an %1 die Priorität %2, außerhalb von 100 bis 9900.</translation>
    </message>
    <message>
        <source>Profile %2 cannot hold %1: it is a DELEGATE rule.</source>
        <translation>Profil %2 kann %1 nicht enthalten: Es ist eine DELEGATE-Regel.</translation>
    </message>
    <message>
        <source>Associate the rule with the VPCs.</source>
        <translation>Die Regel den VPCs zuordnen.</translation>
    </message>
    <message>
        <source>Profile %2 cannot hold %1: it is no private zone.</source>
        <translation>Profil %2 kann %1 nicht enthalten: Es ist keine private Zone.</translation>
    </message>
    <message>
        <source>Take it out of the Profile.</source>
        <translation>Aus dem Profil herausnehmen.</translation>
    </message>
    <message>
        <source>Profile %2 cannot hold %1: it is in another Region.</source>
        <translation>Profil %2 kann %1 nicht enthalten: Es liegt in einer anderen Region.</translation>
    </message>
    <message>
        <source>Use one of the Profile&apos;s own Region.</source>
        <translation>Etwas aus der Region des Profils verwenden.</translation>
    </message>
    <message>
        <source>Those that %1 reaches can put DNS data into all VPCs of Profile %2.</source>
        <translation>Wen %1 erreicht, kann DNS-Daten in alle VPCs von Profil %2 bringen.</translation>
    </message>
    <message>
        <source>Share with the permission to associate only.</source>
        <translation>Mit der Berechtigung freigeben, nur zuzuordnen.</translation>
    </message>
    <message>
        <source>%1 evaluates Profile %2 first: AWS documents no such choice, so this is simulated as an assumption.</source>
        <translation>%1 wertet Profil %2 zuerst aus: AWS dokumentiert diese Wahl nicht, daher wird sie als Annahme simuliert.</translation>
    </message>
    <message>
        <source>%1 logs twice to a destination of type %4: by %2 and by %3.</source>
        <translation>%1 protokolliert zweimal an ein Ziel der Art %4: über %2 und über %3.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Eines davon behalten.</translation>
    </message>
    <message>
        <source>%1 is associated with %2 VPCs directly; %3 are allowed (%4).</source>
        <translation>%1 ist %2 VPCs direkt zugeordnet; erlaubt sind %3 (%4).</translation>
    </message>
    <message>
        <source>Bring the zone to VPCs by a Profile.</source>
        <translation>Die Zone über ein Profil in VPCs bringen.</translation>
    </message>
    <message>
        <source>%1 has %2 Profiles in %5; %3 are allowed (%4).</source>
        <translation>%1 hat in %5 %2 Profile; erlaubt sind %3 (%4).</translation>
    </message>
    <message>
        <source>Ask AWS for a higher quota, or have fewer.</source>
        <translation>AWS um eine höhere Quote bitten oder mit weniger auskommen.</translation>
    </message>
    <message>
        <source>Profile %1 has %2 VPCs; %3 are allowed (%4).</source>
        <translation>Profil %1 hat %2 VPCs; erlaubt sind %3 (%4).</translation>
    </message>
    <message>
        <source>Profile %1 has %2 rule groups; %3 are allowed (%4).</source>
        <translation>Profil %1 hat %2 Regelgruppen; erlaubt sind %3 (%4).</translation>
    </message>
    <message>
        <source>Have fewer; AWS raises this quota for nobody.</source>
        <translation>Mit weniger auskommen; diese Quote hebt AWS für niemanden an.</translation>
    </message>
    <message>
        <source>Profile %1 has %2 Resolver rules; %3 are allowed (%4).</source>
        <translation>Profil %1 hat %2 Resolver-Regeln; erlaubt sind %3 (%4).</translation>
    </message>
    <message>
        <source>Profile %1 has %2 private zones; %3 are allowed (%4).</source>
        <translation>Profil %1 hat %2 private Zonen; erlaubt sind %3 (%4).</translation>
    </message>
    <message>
        <source>Profile %1 has %2 query log configurations; %3 are allowed (%4).</source>
        <translation>Profil %1 hat %2 Query-Log-Konfigurationen; erlaubt sind %3 (%4).</translation>
    </message>
    <message>
        <source>%1 is used by %2 zones; %3 are allowed (%4).</source>
        <translation>%1 wird von %2 Zonen verwendet; erlaubt sind %3 (%4).</translation>
    </message>
    <message>
        <source>%1 has %2 reusable delegation sets; %3 are allowed (%4).</source>
        <translation>%1 hat %2 wiederverwendbare Delegationssätze; erlaubt sind %3 (%4).</translation>
    </message>
    <message>
        <source>%1 has %2 CIDR collections; %3 are allowed (%4).</source>
        <translation>%1 hat %2 CIDR-Sammlungen; erlaubt sind %3 (%4).</translation>
    </message>
    <message>
        <source>%1 has %2 CIDR blocks; %3 are allowed (%4).</source>
        <translation>%1 hat %2 CIDR-Blöcke; erlaubt sind %3 (%4).</translation>
    </message>
    <message>
        <source>%1 has %2 health checks; %3 are allowed (%4).</source>
        <translation>%1 hat %2 Health Checks; erlaubt sind %3 (%4).</translation>
    </message>
    <message>
        <source>%1 has %2 traffic policies; %3 are allowed (%4).</source>
        <translation>%1 hat %2 Traffic Policies; erlaubt sind %3 (%4).</translation>
    </message>
    <message>
        <source>%1 has %2 versions; %3 are allowed (%4).</source>
        <translation>%1 hat %2 Versionen; erlaubt sind %3 (%4).</translation>
    </message>
    <message>
        <source>%1 has %2 traffic policy records; %3 are allowed (%4).</source>
        <translation>%1 hat %2 Policy-Records; erlaubt sind %3 (%4).</translation>
    </message>
    <message>
        <source>A document of %1 has %2 characters; %3 are allowed (%4).</source>
        <translation>Ein Dokument von %1 hat %2 Zeichen; erlaubt sind %3 (%4).</translation>
    </message>
    <message>
        <source>%1 has %2 registered domains; %3 are allowed (%4).</source>
        <translation>%1 hat %2 registrierte Domains; erlaubt sind %3 (%4).</translation>
    </message>
    <message>
        <source>%1 has %2 Resolver endpoints in %5; %3 are allowed (%4).</source>
        <translation>%1 hat in %5 %2 Resolver-Endpunkte; erlaubt sind %3 (%4).</translation>
    </message>
    <message>
        <source>%1 has %2 Resolver rules in %5; %3 are allowed (%4).</source>
        <translation>%1 hat in %5 %2 Resolver-Regeln; erlaubt sind %3 (%4).</translation>
    </message>
    <message>
        <source>%1 has associated Resolver rules with VPCs %2 times in %5; %3 are allowed (%4).</source>
        <translation>%1 hat in %5 %2-mal Resolver-Regeln VPCs zugeordnet; erlaubt sind %3 (%4).</translation>
    </message>
    <message>
        <source>%1 has %2 query log configurations in %5; %3 are allowed (%4).</source>
        <translation>%1 hat in %5 %2 Query-Log-Konfigurationen; erlaubt sind %3 (%4).</translation>
    </message>
    <message>
        <source>The query log configurations of %1 have %2 VPCs in %5; %3 are allowed (%4).</source>
        <translation>Die Query-Log-Konfigurationen von %1 haben in %5 %2 VPCs; erlaubt sind %3 (%4).</translation>
    </message>
    <message>
        <source>%1 has %2 DNS Firewall rule groups in %5; %3 are allowed (%4).</source>
        <translation>%1 hat in %5 %2 Regelgruppen der DNS Firewall; erlaubt sind %3 (%4).</translation>
    </message>
    <message>
        <source>%1 has %2 rules; %3 are allowed (%4).</source>
        <translation>%1 hat %2 Regeln; erlaubt sind %3 (%4).</translation>
    </message>
    <message>
        <source>%1 has %2 domain lists in %5; %3 are allowed (%4).</source>
        <translation>%1 hat in %5 %2 Domainlisten; erlaubt sind %3 (%4).</translation>
    </message>
    <message>
        <source>The domain lists of %1 have %2 domains in %5; %3 are allowed (%4).</source>
        <translation>Die Domainlisten von %1 haben in %5 %2 Domains; erlaubt sind %3 (%4).</translation>
    </message>
    <message>
        <source>%1 has %2 hosted zones; %3 are allowed (%4).</source>
        <translation>%1 hat %2 gehostete Zonen; erlaubt sind %3 (%4).</translation>
    </message>
    <message>
        <source>%1 has %2 authorizations for VPCs; %3 are allowed (%4).</source>
        <translation>%1 hat %2 Autorisierungen für VPCs; erlaubt sind %3 (%4).</translation>
    </message>
    <message>
        <source>%1 has %2 records; %3 are allowed (%4).</source>
        <translation>%1 hat %2 Records; erlaubt sind %3 (%4).</translation>
    </message>
    <message>
        <source>%1 names %2 servers of one family; %3 are allowed (%4).</source>
        <translation>%1 nennt %2 Server einer Adressfamilie; erlaubt sind %3 (%4).</translation>
    </message>
    <message>
        <source>Target %2 of %1 uses %3, but %4 offers %5.</source>
        <translation>Ziel %2 von %1 verwendet %3, aber %4 bietet %5.</translation>
    </message>
    <message>
        <source>Give the target a protocol that the endpoint offers, or the endpoint the target&apos;s.</source>
        <translation>Dem Ziel ein Protokoll geben, das der Endpunkt anbietet, oder dem Endpunkt das des Ziels.</translation>
    </message>
    <message>
        <source>Target %2 of %1 is asked over HTTPS without a host name.</source>
        <translation>Ziel %2 von %1 wird über HTTPS ohne Hostnamen gefragt.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s host name if its certificate needs one.</source>
        <translation>Den Hostnamen des Servers eintragen, falls sein Zertifikat einen braucht.</translation>
    </message>
    <message>
        <source>%1 and %2 both claim %3 on %4.</source>
        <translation>%1 und %2 beanspruchen beide %3 an %4.</translation>
    </message>
    <message>
        <source>%1 is never used: %2 decides instead.</source>
        <translation>%1 wird nie verwendet: Stattdessen entscheidet %2.</translation>
    </message>
    <message>
        <source>Remove the rule, or narrow it.</source>
        <translation>Die Regel entfernen oder enger fassen.</translation>
    </message>
    <message>
        <source>%1 is never used.</source>
        <translation>%1 wird nie verwendet.</translation>
    </message>
    <message>
        <source>Reverse look-ups of %1 from %4 stay in AWS and are not forwarded by %3. Further ranges like it: %2.</source>
        <translation>Reverse-Abfragen zu %1 aus %4 bleiben in AWS und werden von %3 nicht weitergeleitet. Weitere solche Bereiche: %2.</translation>
    </message>
    <message>
        <source>Disable the autodefined reverse rules of the VPC, or add rules with the exact names.</source>
        <translation>Die automatischen Reverse-Regeln der VPC abschalten oder Regeln mit genau diesen Namen hinzufügen.</translation>
    </message>
    <message>
        <source>Reverse look-ups of %1 from %4 stay in AWS and are not forwarded by %3.</source>
        <translation>Reverse-Abfragen zu %1 aus %4 bleiben in AWS und werden von %3 nicht weitergeleitet.</translation>
    </message>
    <message>
        <source>%1 sends the names of AWS services to %2.</source>
        <translation>%1 schickt die Namen von AWS-Diensten an %2.</translation>
    </message>
    <message>
        <source>Add a SYSTEM rule for amazonaws.com.</source>
        <translation>Eine SYSTEM-Regel für amazonaws.com hinzufügen.</translation>
    </message>
    <message>
        <source>%1 forwards the names of AWS services.</source>
        <translation>%1 leitet die Namen von AWS-Diensten weiter.</translation>
    </message>
    <message>
        <source>%1 is in %2, but %3 is in %4.</source>
        <translation>%1 liegt in %2, aber %3 in %4.</translation>
    </message>
    <message>
        <source>Create it in the Region of the VPC.</source>
        <translation>In der Region der VPC anlegen.</translation>
    </message>
    <message>
        <source>%1 of %2 targets of %3 are unreachable, for example %4: resolution is slow or fails.</source>
        <translation>%1 von %2 Zielen von %3 sind unerreichbar, zum Beispiel %4: Die Auflösung ist langsam oder scheitert.</translation>
    </message>
    <message>
        <source>Mend routes and firewalls, or remove the target.</source>
        <translation>Routen und Firewalls in Ordnung bringen oder das Ziel entfernen.</translation>
    </message>
    <message>
        <source>No target of %3 is reachable, for example %4: what it forwards fails.</source>
        <translation>Kein Ziel von %3 ist erreichbar, zum Beispiel %4: Was die Regel weiterleitet, scheitert.</translation>
    </message>
    <message>
        <source>Mend the link, its routes and firewalls.</source>
        <translation>Die Verbindung, ihre Routen und Firewalls in Ordnung bringen.</translation>
    </message>
    <message>
        <source>%1 is delegated, but %2 has no DELEGATE rule to follow it.</source>
        <translation>%1 ist delegiert, aber %2 hat keine DELEGATE-Regel, um zu folgen.</translation>
    </message>
    <message>
        <source>Add a DELEGATE rule whose record covers the names of the name servers.</source>
        <translation>Eine DELEGATE-Regel hinzufügen, deren Record die Namen der Nameserver umfasst.</translation>
    </message>
    <message>
        <source>The DELEGATE rules of %3 do not cover name server %2: the delegation record is %1.</source>
        <translation>Die DELEGATE-Regeln von %3 umfassen Nameserver %2 nicht: Der Delegations-Record ist %1.</translation>
    </message>
    <message>
        <source>There is no address for name server %1: it lies in the zone, which has none.</source>
        <translation>Für Nameserver %1 gibt es keine Adresse: Er liegt in der Zone, die keine hat.</translation>
    </message>
    <message>
        <source>Add an A or AAAA record for it.</source>
        <translation>Einen A- oder AAAA-Record für ihn hinzufügen.</translation>
    </message>
    <message>
        <source>There is no address for name server %1: %2 cannot resolve it.</source>
        <translation>Für Nameserver %1 gibt es keine Adresse: %2 kann ihn nicht auflösen.</translation>
    </message>
    <message>
        <source>Add a FORWARD rule for the domain of the name server.</source>
        <translation>Eine FORWARD-Regel für die Domain des Nameservers hinzufügen.</translation>
    </message>
    <message>
        <source>%1 answers in %3, so the delegation of %2 is not used.</source>
        <translation>%1 antwortet in %3, daher bleibt die Delegation von %2 ungenutzt.</translation>
    </message>
    <message>
        <source>%3 is delegated to %1, which is of category %2 and takes no delegated queries.</source>
        <translation>%3 ist an %1 delegiert, der Kategorie %2, die keine delegierten Abfragen annimmt.</translation>
    </message>
    <message>
        <source>Delegate to an endpoint of category INBOUND_DELEGATION.</source>
        <translation>An einen Endpunkt der Kategorie INBOUND_DELEGATION delegieren.</translation>
    </message>
    <message>
        <source>%3 forwards to %1, which is of category %2 and answers for delegated names only.</source>
        <translation>%3 leitet an %1 weiter, der Kategorie %2, die nur für delegierte Namen antwortet.</translation>
    </message>
    <message>
        <source>Forward to an endpoint of category INBOUND.</source>
        <translation>An einen Endpunkt der Kategorie INBOUND weiterleiten.</translation>
    </message>
    <message>
        <source>%1 is for delegation and speaks another protocol than Do53.</source>
        <translation>%1 ist für Delegation und spricht ein anderes Protokoll als Do53.</translation>
    </message>
    <message>
        <source>Use Do53 alone.</source>
        <translation>Nur Do53 verwenden.</translation>
    </message>
    <message>
        <source>%1 is delegated to %3, but no private zone of %2 has it.</source>
        <translation>%1 ist an %3 delegiert, aber keine private Zone von %2 hat den Namen.</translation>
    </message>
    <message>
        <source>Associate the zone with the VPC of the endpoint.</source>
        <translation>Die Zone der VPC des Endpunkts zuordnen.</translation>
    </message>
    <message>
        <source>The private DNS names of %1 do not resolve in %2: %3 is off.</source>
        <translation>Die privaten DNS-Namen von %1 werden in %2 nicht aufgelöst: %3 ist aus.</translation>
    </message>
    <message>
        <source>%1 needs the DNS of %2: %3 is off.</source>
        <translation>%1 braucht das DNS von %2: %3 ist aus.</translation>
    </message>
    <message>
        <source>The DHCP options of %1 name AmazonProvidedDNS beside %2, so clients may ask either.</source>
        <translation>Die DHCP-Optionen von %1 nennen AmazonProvidedDNS neben %2; Clients können also beide fragen.</translation>
    </message>
    <message>
        <source>Name AmazonProvidedDNS alone, or other servers alone.</source>
        <translation>Nur AmazonProvidedDNS nennen oder nur andere Server.</translation>
    </message>
    <message>
        <source>%1 has no DHCP option set, so %2 has no DNS server.</source>
        <translation>%1 hat keinen DHCP-Optionssatz, daher hat %2 keinen DNS-Server.</translation>
    </message>
    <message>
        <source>Use a DHCP option set.</source>
        <translation>Einen DHCP-Optionssatz verwenden.</translation>
    </message>
    <message>
        <source>%1 has no DHCP option set; only Nitro instances get a DNS server.</source>
        <translation>%1 hat keinen DHCP-Optionssatz; nur Nitro-Instanzen erhalten einen DNS-Server.</translation>
    </message>
    <message>
        <source>%1 is not visible in %2: peering and transit gateways do not carry private zones.</source>
        <translation>%1 ist in %2 nicht sichtbar: Peering und Transit Gateways tragen keine privaten Zonen.</translation>
    </message>
    <message>
        <source>Associate the zone with the VPC, or bring it in by a Profile.</source>
        <translation>Die Zone der VPC zuordnen oder über ein Profil hineinbringen.</translation>
    </message>
    <message>
        <source>%1 resolves to the public address in %2: its side of %3 does not allow DNS resolution.</source>
        <translation>%1 führt in %2 zur öffentlichen Adresse: Die Gegenseite von %3 lässt DNS-Auflösung nicht zu.</translation>
    </message>
    <message>
        <source>Allow DNS resolution on the side of the instance.</source>
        <translation>DNS-Auflösung auf der Seite der Instanz zulassen.</translation>
    </message>
    <message>
        <source>%1 has IP-based routing, which private zone %2 does not take.</source>
        <translation>%1 hat IP-basiertes Routing, das die private Zone %2 nicht annimmt.</translation>
    </message>
    <message>
        <source>Use another routing policy.</source>
        <translation>Eine andere Routing-Richtlinie verwenden.</translation>
    </message>
    <message>
        <source>%1 probes the private address %2, so %3 has no working health check.</source>
        <translation>%1 prüft die private Adresse %2, daher hat %3 keinen wirksamen Health Check.</translation>
    </message>
    <message>
        <source>Check a CloudWatch alarm or a public address.</source>
        <translation>Einen CloudWatch-Alarm oder eine öffentliche Adresse prüfen.</translation>
    </message>
    <message>
        <source>%1 probes %2, which resolves to a private address, so %3 has no working health check.</source>
        <translation>%1 prüft %2, das zu einer privaten Adresse führt, daher hat %3 keinen wirksamen Health Check.</translation>
    </message>
    <message>
        <source>%1 never fails over: it has no health check.</source>
        <translation>%1 schaltet nie um: Es fehlt ein Health Check.</translation>
    </message>
    <message>
        <source>Add a health check, or evaluate the health of the alias target.</source>
        <translation>Einen Health Check hinzufügen oder den Zustand des Alias-Ziels auswerten.</translation>
    </message>
    <message>
        <source>What %2 gets for %1 depends on the address of the resolver fleet, because no client subnet is sent.</source>
        <translation>Was %2 für %1 erhält, hängt von der Adresse der Resolver-Flotte ab, denn es wird kein Client-Subnetz gesendet.</translation>
    </message>
    <message>
        <source>%1 has private DNS for inbound endpoints only, but %2 has no gateway endpoint for the service.</source>
        <translation>%1 hat privates DNS nur für Inbound-Endpunkte, aber %2 hat keinen Gateway-Endpunkt für den Dienst.</translation>
    </message>
    <message>
        <source>Add a gateway endpoint.</source>
        <translation>Einen Gateway-Endpunkt hinzufügen.</translation>
    </message>
    <message>
        <source>%1 validates, but the names that %2 forwards are not validated by the Resolver.</source>
        <translation>%1 validiert, doch die Namen, die %2 weiterleitet, validiert der Resolver nicht.</translation>
    </message>
    <message>
        <source>%1 lies outside its zone %2.</source>
        <translation>%1 liegt außerhalb der Zone %2.</translation>
    </message>
    <message>
        <source>Give the whole name, or move the record to its zone.</source>
        <translation>Den ganzen Namen angeben oder den Record in seine Zone verschieben.</translation>
    </message>
    <message>
        <source>%1 cannot be a hosted zone: it is the root or a top-level domain.</source>
        <translation>%1 kann keine Hosted Zone sein: Es ist die Root oder eine Top-Level-Domain.</translation>
    </message>
    <message>
        <source>Create a zone for a domain below it.</source>
        <translation>Eine Zone für eine Domain darunter anlegen.</translation>
    </message>
    <message>
        <source>%1 cannot be a hosted zone: its first label is an asterisk.</source>
        <translation>%1 kann keine Hosted Zone sein: Das erste Label ist ein Stern.</translation>
    </message>
    <message>
        <source>Create the zone without the asterisk, and a wildcard record in it.</source>
        <translation>Die Zone ohne den Stern anlegen und darin einen Wildcard-Record.</translation>
    </message>
    <message>
        <source>%1 has an asterisk as a part of its first label.</source>
        <translation>%1 hat einen Stern als Teil des ersten Labels.</translation>
    </message>
    <message>
        <source>Use the asterisk alone, as the whole first label.</source>
        <translation>Den Stern allein als ganzes erstes Label verwenden.</translation>
    </message>
    <message>
        <source>%1 is a wildcard of type NS.</source>
        <translation>%1 ist eine Wildcard vom Typ NS.</translation>
    </message>
    <message>
        <source>Delegate each name by itself.</source>
        <translation>Jeden Namen einzeln delegieren.</translation>
    </message>
    <message>
        <source>%1 has the type %2, which Route 53 cannot store.</source>
        <translation>%1 hat den Typ %2, den Route 53 nicht speichern kann.</translation>
    </message>
    <message>
        <source>Use a type that Route 53 supports, or serve the name elsewhere.</source>
        <translation>Einen Typ verwenden, den Route 53 unterstützt, oder den Namen anderswo bedienen.</translation>
    </message>
    <message>
        <source>%1 %2 has no value.</source>
        <translation>%1 %2 hat keinen Wert.</translation>
    </message>
    <message>
        <source>Add a value, or make the record an alias.</source>
        <translation>Einen Wert hinzufügen oder aus dem Record einen Alias machen.</translation>
    </message>
    <message>
        <source>%1 %2 has %3 values; 400 are allowed.</source>
        <translation>%1 %2 hat %3 Werte; 400 sind erlaubt.</translation>
    </message>
    <message>
        <source>Remove values, or use multivalue answer routing.</source>
        <translation>Werte entfernen oder Routing mit Multivalue-Antworten verwenden.</translation>
    </message>
    <message>
        <source>%1 %2 has %3 values; this type takes one.</source>
        <translation>%1 %2 hat %3 Werte; dieser Typ nimmt nur einen an.</translation>
    </message>
    <message>
        <source>Keep one of the values.</source>
        <translation>Einen der Werte behalten.</translation>
    </message>
    <message>
        <source>%1 %2 has the value %4 twice.</source>
        <translation>%1 %2 hat den Wert %4 doppelt.</translation>
    </message>
    <message>
        <source>Leave out one of them.</source>
        <translation>Einen davon weglassen.</translation>
    </message>
    <message>
        <source>%1 %2 has no TTL.</source>
        <translation>%1 %2 hat keine TTL.</translation>
    </message>
    <message>
        <source>Give it one; 60 s to 172,800 s is recommended.</source>
        <translation>Eine angeben; empfohlen sind 60 s bis 172.800 s.</translation>
    </message>
    <message>
        <source>The TTL of %1, %2 s, lies outside the recommended 60 s to 172,800 s.</source>
        <translation>Die TTL von %1, %2 s, liegt außerhalb der empfohlenen 60 s bis 172.800 s.</translation>
    </message>
    <message>
        <source>Choose a TTL in that range.</source>
        <translation>Eine TTL in diesem Bereich wählen.</translation>
    </message>
    <message>
        <source>%1 has a health check, but clients keep its answer for %2 s.</source>
        <translation>%1 hat einen Health-Check, doch Clients behalten die Antwort %2 s lang.</translation>
    </message>
    <message>
        <source>Lower the TTL to 60 s or less.</source>
        <translation>Die TTL auf höchstens 60 s senken.</translation>
    </message>
    <message>
        <source>%1 points to %2, a name of a single label: names in values are absolute.</source>
        <translation>%1 zeigt auf %2, einen Namen aus einem einzigen Label: Namen in Werten sind absolut.</translation>
    </message>
    <message>
        <source>Write %3 if that is meant.</source>
        <translation>%3 schreiben, falls das gemeint ist.</translation>
    </message>
    <message>
        <source>%1 has a CNAME beside other types: %2.</source>
        <translation>%1 hat einen CNAME neben anderen Typen: %2.</translation>
    </message>
    <message>
        <source>Keep the CNAME or the others, or use an alias.</source>
        <translation>Den CNAME oder die anderen behalten, oder einen Alias verwenden.</translation>
    </message>
    <message>
        <source>The CNAME records from %1 on come back to themselves: resolvers answer SERVFAIL.</source>
        <translation>Die CNAME-Records ab %1 führen zu sich selbst zurück: Resolver antworten mit SERVFAIL.</translation>
    </message>
    <message>
        <source>Point one of them to a name with an address.</source>
        <translation>Einen davon auf einen Namen mit einer Adresse zeigen lassen.</translation>
    </message>
    <message>
        <source>The CNAME records from %1 on form a chain of more than eight links: resolvers give up with SERVFAIL.</source>
        <translation>Die CNAME-Records ab %1 bilden eine Kette aus mehr als acht Gliedern: Resolver geben mit SERVFAIL auf.</translation>
    </message>
    <message>
        <source>Point the first closer to the end of the chain.</source>
        <translation>Den ersten näher an das Ende der Kette zeigen lassen.</translation>
    </message>
    <message>
        <source>%1 %2 has a value that Route 53 refuses, %3: %4.</source>
        <translation>%1 %2 hat einen Wert, den Route 53 ablehnt, %3: %4.</translation>
    </message>
    <message>
        <source>Correct the value.</source>
        <translation>Den Wert korrigieren.</translation>
    </message>
    <message>
        <source>%1 has a DS record at the apex of its zone, where nobody looks for it.</source>
        <translation>%1 hat einen DS-Record am Apex der Zone, wo ihn niemand sucht.</translation>
    </message>
    <message>
        <source>Put it into the parent zone.</source>
        <translation>In die Elternzone legen.</translation>
    </message>
    <message>
        <source>%1 has a DS record, but no NS record delegates the name.</source>
        <translation>%1 hat einen DS-Record, doch kein NS-Record delegiert den Namen.</translation>
    </message>
    <message>
        <source>Add the NS record of the child zone.</source>
        <translation>Den NS-Record der Kindzone hinzufügen.</translation>
    </message>
    <message>
        <source>%1 has the parameter mandatory, which is not in the list of AWS.</source>
        <translation>%1 hat den Parameter mandatory, der nicht in der Liste von AWS steht.</translation>
    </message>
    <message>
        <source>Leave it out if Route 53 refuses it.</source>
        <translation>Weglassen, falls Route 53 ihn ablehnt.</translation>
    </message>
    <message>
        <source>%1 is in alias mode, where nobody reads its parameters.</source>
        <translation>%1 ist im Alias-Modus, in dem niemand die Parameter liest.</translation>
    </message>
    <message>
        <source>Leave out the parameters, or give a priority above 0.</source>
        <translation>Die Parameter weglassen oder eine Priorität über 0 angeben.</translation>
    </message>
    <message>
        <source>%1 names the mail server %2, which is a CNAME.</source>
        <translation>%1 nennt den Mailserver %2, der ein CNAME ist.</translation>
    </message>
    <message>
        <source>Name the host itself, or make %2 an alias record.</source>
        <translation>Den Host selbst nennen oder aus %2 einen Alias-Record machen.</translation>
    </message>
    <message>
        <source>%1 names the name server %2, which is a CNAME.</source>
        <translation>%1 nennt den Nameserver %2, der ein CNAME ist.</translation>
    </message>
    <message>
        <source>Name the host itself.</source>
        <translation>Den Host selbst nennen.</translation>
    </message>
    <message>
        <source>%1 is an SOA record below the apex of %2.</source>
        <translation>%1 ist ein SOA-Record unterhalb des Apex von %2.</translation>
    </message>
    <message>
        <source>Remove it; the zone has its own.</source>
        <translation>Entfernen; die Zone hat ihren eigenen.</translation>
    </message>
    <message>
        <source>%1 uses the deprecated type SPF, which mail servers ignore.</source>
        <translation>%1 verwendet den veralteten Typ SPF, den Mailserver ignorieren.</translation>
    </message>
    <message>
        <source>Publish the policy as TXT.</source>
        <translation>Die Policy als TXT veröffentlichen.</translation>
    </message>
    <message>
        <source>%1 %2 is of no use while %3 is not signed.</source>
        <translation>%1 %2 nützt nichts, solange %3 nicht signiert ist.</translation>
    </message>
    <message>
        <source>Enable DNSSEC signing for the zone.</source>
        <translation>Die DNSSEC-Signierung der Zone einschalten.</translation>
    </message>
    <message>
        <source>The NS record at the apex of %1 lists %2, which does not serve the zone.</source>
        <translation>Der NS-Record am Apex von %1 führt %2 auf, der die Zone nicht bedient.</translation>
    </message>
    <message>
        <source>List the servers of the zone; changing the record does not change them.</source>
        <translation>Die Server der Zone aufführen; den Record zu ändern, ändert sie nicht.</translation>
    </message>
    <message>
        <source>%1 is never answered: %2 is delegated.</source>
        <translation>%1 wird nie beantwortet: %2 ist delegiert.</translation>
    </message>
    <message>
        <source>Move the record to the child zone.</source>
        <translation>Den Record in die Kindzone verschieben.</translation>
    </message>
    <message>
        <source>The delegation %1 is never used: %2 is delegated above it.</source>
        <translation>Die Delegation %1 wird nie verwendet: Darüber ist schon %2 delegiert.</translation>
    </message>
    <message>
        <source>Delegate it from the child zone.</source>
        <translation>Von der Kindzone aus delegieren.</translation>
    </message>
    <message>
        <source>%1 is never answered from here, but from the zone that %2 is delegated to, which has it, too.</source>
        <translation>%1 wird nie von hier beantwortet, sondern von der Zone, an die %2 delegiert ist und die den Record ebenfalls hat.</translation>
    </message>
    <message>
        <source>Remove the copy; caches may still serve either for a while.</source>
        <translation>Die Kopie entfernen; Caches liefern womöglich noch eine Weile den einen oder den anderen aus.</translation>
    </message>
    <message>
        <source>%1 and %2 share the name server %3, which Route 53 refuses.</source>
        <translation>%1 und %2 haben beide den Nameserver %3; das lehnt Route 53 ab.</translation>
    </message>
    <message>
        <source>Give one of them another delegation set.</source>
        <translation>Einer von beiden ein anderes Delegation-Set geben.</translation>
    </message>
    <message>
        <source>%1 is private and cannot have the delegation set %2.</source>
        <translation>%1 ist privat und kann das Delegation-Set %2 nicht haben.</translation>
    </message>
    <message>
        <source>Take the delegation set away.</source>
        <translation>Das Delegation-Set wegnehmen.</translation>
    </message>
    <message>
        <source>Nobody reaches %1: its registration names none of its name servers.</source>
        <translation>Niemand erreicht %1: Die Registrierung nennt keinen der Nameserver der Zone.</translation>
    </message>
    <message>
        <source>Enter the zone’s four name servers at the registrar.</source>
        <translation>Die vier Nameserver der Zone beim Registrar eintragen.</translation>
    </message>
    <message>
        <source>Nobody reaches %1: %2 does not delegate it.</source>
        <translation>Niemand erreicht %1: %2 delegiert die Zone nicht.</translation>
    </message>
    <message>
        <source>Add an NS record with the zone’s four name servers to the parent.</source>
        <translation>Der Elternzone einen NS-Record mit den vier Nameservern der Zone hinzufügen.</translation>
    </message>
    <message>
        <source>The delegation of %1 names %2, which does not serve the zone.</source>
        <translation>Die Delegation von %1 nennt %2, der die Zone nicht bedient.</translation>
    </message>
    <message>
        <source>List the zone’s own four name servers.</source>
        <translation>Die vier eigenen Nameserver der Zone aufführen.</translation>
    </message>
    <message>
        <source>%1 is delegated to %2, where no zone of the design answers: somebody else could create it.</source>
        <translation>%1 ist an %2 delegiert, wo keine Zone des Entwurfs antwortet: Jemand anders könnte sie anlegen.</translation>
    </message>
    <message>
        <source>Remove the delegation, or create the zone and list its servers.</source>
        <translation>Die Delegation entfernen oder die Zone anlegen und ihre Server aufführen.</translation>
    </message>
    <message>
        <source>%1 names the server %2 inside itself, but has no address for it.</source>
        <translation>%1 nennt den Server %2 innerhalb der Zone, hat aber keine Adresse für ihn.</translation>
    </message>
    <message>
        <source>Add A and AAAA records for it, and glue at the registrar.</source>
        <translation>A- und AAAA-Records für ihn hinzufügen und Glue beim Registrar.</translation>
    </message>
    <message>
        <source>%1 is public and cannot be associated with %2.</source>
        <translation>%1 ist öffentlich und kann %2 nicht zugeordnet werden.</translation>
    </message>
    <message>
        <source>Take the association away; a public zone answers everywhere.</source>
        <translation>Die Zuordnung wegnehmen; eine öffentliche Zone antwortet überall.</translation>
    </message>
    <message>
        <source>%1 is private and cannot be signed.</source>
        <translation>%1 ist privat und kann nicht signiert werden.</translation>
    </message>
    <message>
        <source>Switch the signing off.</source>
        <translation>Die Signierung ausschalten.</translation>
    </message>
    <message>
        <source>%1 is an alias and has values of its own.</source>
        <translation>%1 ist ein Alias und hat eigene Werte.</translation>
    </message>
    <message>
        <source>Leave out the values.</source>
        <translation>Die Werte weglassen.</translation>
    </message>
    <message>
        <source>%1 has a type that no alias can have.</source>
        <translation>%1 hat einen Typ, den kein Alias haben kann.</translation>
    </message>
    <message>
        <source>Use values.</source>
        <translation>Werte verwenden.</translation>
    </message>
    <message>
        <source>%1 is an alias of type CNAME at the apex of its zone.</source>
        <translation>%1 ist ein Alias vom Typ CNAME am Apex der Zone.</translation>
    </message>
    <message>
        <source>Use an alias of type A or AAAA.</source>
        <translation>Einen Alias vom Typ A oder AAAA verwenden.</translation>
    </message>
    <message>
        <source>%1 is an alias to %2, which lies outside the zone.</source>
        <translation>%1 ist ein Alias auf %2 außerhalb der Zone.</translation>
    </message>
    <message>
        <source>Use a record of the same zone, or a CNAME.</source>
        <translation>Einen Record derselben Zone oder einen CNAME verwenden.</translation>
    </message>
    <message>
        <source>%1 is an alias to %2, which has no record of this type.</source>
        <translation>%1 ist ein Alias auf %2, wo es keinen Record dieses Typs gibt.</translation>
    </message>
    <message>
        <source>Create the target first, or choose another.</source>
        <translation>Das Ziel zuerst anlegen oder ein anderes wählen.</translation>
    </message>
    <message>
        <source>%1 is an alias to %2, which exists only through a wildcard.</source>
        <translation>%1 ist ein Alias auf %2, das nur durch eine Wildcard existiert.</translation>
    </message>
    <message>
        <source>Name the wildcard record itself as the target.</source>
        <translation>Den Wildcard-Record selbst als Ziel nennen.</translation>
    </message>
    <message>
        <source>%1 is an alias that comes back to itself by %2.</source>
        <translation>%1 ist ein Alias, der über %2 zu sich selbst zurückführt.</translation>
    </message>
    <message>
        <source>Break the cycle.</source>
        <translation>Den Kreis unterbrechen.</translation>
    </message>
    <message>
        <source>%1 is an alias under multivalue answer routing, which takes none.</source>
        <translation>%1 ist ein Alias unter Routing mit Multivalue-Antworten, das keinen annimmt.</translation>
    </message>
    <message>
        <source>Use values, or another policy.</source>
        <translation>Werte oder eine andere Routing-Policy verwenden.</translation>
    </message>
    <message>
        <source>%1 is an alias without a target.</source>
        <translation>%1 ist ein Alias ohne Ziel.</translation>
    </message>
    <message>
        <source>Choose a target.</source>
        <translation>Ein Ziel wählen.</translation>
    </message>
    <message>
        <source>%1 is an alias of type %2 to %3, which does not serve this type.</source>
        <translation>%1 ist ein Alias vom Typ %2 auf %3, das diesen Typ nicht bedient.</translation>
    </message>
    <message>
        <source>Use a type that the resource serves.</source>
        <translation>Einen Typ verwenden, den die Ressource bedient.</translation>
    </message>
    <message>
        <source>%1 is an alias of type %2 to %3, for which the documents name type A alone.</source>
        <translation>%1 ist ein Alias vom Typ %2 auf %3; die Dokumentation nennt dafür nur Typ A.</translation>
    </message>
    <message>
        <source>Check that the resource is dual-stack.</source>
        <translation>Prüfen, ob die Ressource Dual-Stack ist.</translation>
    </message>
    <message>
        <source>%1 is an alias to %3 in a private zone, where CloudFront is no target.</source>
        <translation>%1 ist ein Alias auf %3 in einer privaten Zone, wo CloudFront kein Ziel ist.</translation>
    </message>
    <message>
        <source>Use a CNAME, or a public zone.</source>
        <translation>Einen CNAME oder eine öffentliche Zone verwenden.</translation>
    </message>
    <message>
        <source>%1 %2 has several aliases to S3 websites, but only one bucket can have the record’s name.</source>
        <translation>%1 %2 hat mehrere Aliasse auf S3-Websites, doch nur ein Bucket kann den Namen des Records haben.</translation>
    </message>
    <message>
        <source>%1 %2 has CloudFront on both sides of the failover, but the name belongs to one distribution.</source>
        <translation>%1 %2 hat CloudFront auf beiden Seiten des Failovers, doch der Name gehört nur einer Distribution.</translation>
    </message>
    <message>
        <source>Use another kind of target for one side.</source>
        <translation>Für eine Seite eine andere Art von Ziel verwenden.</translation>
    </message>
    <message>
        <source>%1 evaluates the health of %2, a kind of resource that reports none.</source>
        <translation>%1 wertet den Zustand von %2 aus, einer Art von Ressource, die keinen meldet.</translation>
    </message>
    <message>
        <source>Use a health check.</source>
        <translation>Einen Health-Check verwenden.</translation>
    </message>
    <message>
        <source>%1 evaluates the health of %2, whose records have no health checks and so are always healthy.</source>
        <translation>%1 wertet den Zustand von %2 aus, dessen Records keine Health-Checks haben und deshalb immer gesund sind.</translation>
    </message>
    <message>
        <source>Give the records health checks.</source>
        <translation>Den Records Health-Checks geben.</translation>
    </message>
    <message>
        <source>%1 evaluates the health of %2, which is impossible for CloudFront.</source>
        <translation>%1 wertet den Zustand von %2 aus; bei CloudFront ist das nicht möglich.</translation>
    </message>
    <message>
        <source>Switch it off, and use a health check.</source>
        <translation>Das ausschalten und einen Health-Check verwenden.</translation>
    </message>
    <message>
        <source>%1 is a failover alias that does not evaluate the health of its target.</source>
        <translation>%1 ist ein Failover-Alias, der den Zustand seines Ziels nicht auswertet.</translation>
    </message>
    <message>
        <source>Switch Evaluate Target Health on.</source>
        <translation>„Zustand des Ziels auswerten“ einschalten.</translation>
    </message>
    <message>
        <source>%1 %2 has records with different routing policies, or several without any.</source>
        <translation>%1 %2 hat Records mit verschiedenen Routing-Policies oder mehrere ohne eine solche.</translation>
    </message>
    <message>
        <source>Give all records of the name and type one policy.</source>
        <translation>Allen Records mit diesem Namen und Typ eine gemeinsame Routing-Policy geben.</translation>
    </message>
    <message>
        <source>%1 has no set identifier, which its routing policy needs.</source>
        <translation>%1 hat keine Set-ID, die die Routing-Policy braucht.</translation>
    </message>
    <message>
        <source>Give it one that is unique in its group.</source>
        <translation>Eine angeben, die in der Gruppe eindeutig ist.</translation>
    </message>
    <message>
        <source>The set identifier of %1 is longer than 128 characters.</source>
        <translation>Die Set-ID von %1 ist länger als 128 Zeichen.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Kürzen.</translation>
    </message>
    <message>
        <source>%1 has the set identifier %2, which another record of its group has, too.</source>
        <translation>%1 hat die Set-ID %2, die ein anderer Record der Gruppe ebenfalls hat.</translation>
    </message>
    <message>
        <source>Give each its own.</source>
        <translation>Jedem eine eigene geben.</translation>
    </message>
    <message>
        <source>%1 has the set identifier %2 but no routing policy.</source>
        <translation>%1 hat die Set-ID %2, aber keine Routing-Policy.</translation>
    </message>
    <message>
        <source>Leave it out, or choose a policy.</source>
        <translation>Weglassen oder eine Routing-Policy wählen.</translation>
    </message>
    <message>
        <source>%1 has %2 routing attributes; a record takes one.</source>
        <translation>%1 hat %2 Routing-Attribute; ein Record nimmt nur eines an.</translation>
    </message>
    <message>
        <source>%1 has the type %2, which %3 routing does not take.</source>
        <translation>%1 hat den Typ %2, den das Routing %3 nicht annimmt.</translation>
    </message>
    <message>
        <source>Use simple routing.</source>
        <translation>Einfaches Routing verwenden.</translation>
    </message>
    <message>
        <source>%1 %2 has %3 records; its policy takes %4.</source>
        <translation>%1 %2 hat %3 Records; die Routing-Policy nimmt %4 an.</translation>
    </message>
    <message>
        <source>Remove records, or build a tree of aliases.</source>
        <translation>Records entfernen oder einen Baum aus Aliassen bauen.</translation>
    </message>
    <message>
        <source>%1 has the health check %2, but a lone record answers whatever it says.</source>
        <translation>%1 hat den Health-Check %2, doch ein einzelner Record antwortet, was immer dieser sagt.</translation>
    </message>
    <message>
        <source>Take the health check away, or add a routing policy.</source>
        <translation>Den Health-Check wegnehmen oder eine Routing-Policy hinzufügen.</translation>
    </message>
    <message>
        <source>%1 has the weight %2; 0 to 255 are allowed.</source>
        <translation>%1 hat das Gewicht %2; 0 bis 255 sind erlaubt.</translation>
    </message>
    <message>
        <source>Correct the weight.</source>
        <translation>Das Gewicht korrigieren.</translation>
    </message>
    <message>
        <source>The TTLs of %1 %2 differ, from %3 s to %4 s; Route 53 sets all to the one given last.</source>
        <translation>Die TTLs von %1 %2 sind verschieden, von %3 s bis %4 s; Route 53 setzt alle auf die zuletzt angegebene.</translation>
    </message>
    <message>
        <source>Give all records one TTL.</source>
        <translation>Allen Records dieselbe TTL geben.</translation>
    </message>
    <message>
        <source>The TTLs of %1 %2 differ, from %3 s to %4 s; one answer has one TTL.</source>
        <translation>Die TTLs von %1 %2 sind verschieden, von %3 s bis %4 s; eine Antwort hat nur eine TTL.</translation>
    </message>
    <message>
        <source>Give all records the smallest.</source>
        <translation>Allen Records die kleinste geben.</translation>
    </message>
    <message>
        <source>%1 has a TTL of %2 s beside an alias to a load balancer, which has 60 s: caches distort the proportions.</source>
        <translation>%1 hat eine TTL von %2 s neben einem Alias auf einen Load-Balancer, der 60 s hat: Caches verzerren die Anteile.</translation>
    </message>
    <message>
        <source>Use 60 s.</source>
        <translation>60 s verwenden.</translation>
    </message>
    <message>
        <source>%1 %2 has several records with the role %3.</source>
        <translation>%1 %2 hat mehrere Records mit der Rolle %3.</translation>
    </message>
    <message>
        <source>Keep one of each role.</source>
        <translation>Von jeder Rolle einen behalten.</translation>
    </message>
    <message>
        <source>%1 %2 has no record with the role %3.</source>
        <translation>%1 %2 hat keinen Record mit der Rolle %3.</translation>
    </message>
    <message>
        <source>Add one.</source>
        <translation>Einen hinzufügen.</translation>
    </message>
    <message>
        <source>%1 is a primary without health check, which Route 53 refuses.</source>
        <translation>%1 ist ein primärer Record ohne Health-Check; das lehnt Route 53 ab.</translation>
    </message>
    <message>
        <source>Give it a health check.</source>
        <translation>Dem Record einen Health-Check geben.</translation>
    </message>
    <message>
        <source>%1 never fails over: it has no health check and does not evaluate its target.</source>
        <translation>%1 schaltet nie um: Der Record hat keinen Health-Check und wertet sein Ziel nicht aus.</translation>
    </message>
    <message>
        <source>Switch Evaluate Target Health on, or add a health check.</source>
        <translation>„Zustand des Ziels auswerten“ einschalten oder einen Health-Check hinzufügen.</translation>
    </message>
    <message>
        <source>%1 names %2, which is no Region of AWS.</source>
        <translation>%1 nennt %2; das ist keine Region von AWS.</translation>
    </message>
    <message>
        <source>Choose a Region.</source>
        <translation>Eine Region wählen.</translation>
    </message>
    <message>
        <source>%1 names %2, which another record of its group names, too.</source>
        <translation>%1 nennt %2, was ein anderer Record der Gruppe ebenfalls nennt.</translation>
    </message>
    <message>
        <source>Keep one record per Region.</source>
        <translation>Einen Record je Region behalten.</translation>
    </message>
    <message>
        <source>%1 has a continent together with a country or subdivision.</source>
        <translation>%1 hat einen Kontinent zusammen mit einem Land oder einer Unterregion.</translation>
    </message>
    <message>
        <source>Keep the continent or the country.</source>
        <translation>Den Kontinent oder das Land behalten.</translation>
    </message>
    <message>
        <source>%1 names the continent %2, which Route 53 does not know.</source>
        <translation>%1 nennt den Kontinent %2, den Route 53 nicht kennt.</translation>
    </message>
    <message>
        <source>Use AF, AN, AS, EU, NA, OC or SA.</source>
        <translation>AF, AN, AS, EU, NA, OC oder SA verwenden.</translation>
    </message>
    <message>
        <source>%1 names the country %2, which Route 53 does not support.</source>
        <translation>%1 nennt das Land %2, das Route 53 nicht unterstützt.</translation>
    </message>
    <message>
        <source>Use a supported code of ISO 3166-1.</source>
        <translation>Einen unterstützten Code aus ISO 3166-1 verwenden.</translation>
    </message>
    <message>
        <source>%1 names the subdivision %2, which Route 53 does not know.</source>
        <translation>%1 nennt die Unterregion %2, die Route 53 nicht kennt.</translation>
    </message>
    <message>
        <source>Use a state of the US, or a subdivision of Ukraine.</source>
        <translation>Einen Bundesstaat der USA oder eine Unterregion der Ukraine verwenden.</translation>
    </message>
    <message>
        <source>Keep one record per location.</source>
        <translation>Einen Record je Ort behalten.</translation>
    </message>
    <message>
        <source>%1 %2 has no default record: clients elsewhere and unknown ones get no answer.</source>
        <translation>%1 %2 hat keinen Standard-Record: Clients an anderen und unbekannten Orten erhalten keine Antwort.</translation>
    </message>
    <message>
        <source>Add a record for the default location.</source>
        <translation>Einen Record für den Standardort hinzufügen.</translation>
    </message>
    <message>
        <source>%1 %2 has records for states but none for the US: addresses without a state miss them.</source>
        <translation>%1 %2 hat Records für Bundesstaaten, aber keinen für die USA: Adressen ohne Bundesstaat treffen keinen davon.</translation>
    </message>
    <message>
        <source>Add a record for the US.</source>
        <translation>Einen Record für die USA hinzufügen.</translation>
    </message>
    <message>
        <source>%1 needs exactly one of Region, Local Zone group and coordinates.</source>
        <translation>%1 braucht genau eines von Region, Local-Zone-Gruppe und Koordinaten.</translation>
    </message>
    <message>
        <source>%1 has the coordinates %2; degrees with up to two decimals are expected.</source>
        <translation>%1 hat die Koordinaten %2; erwartet werden Grad mit höchstens zwei Nachkommastellen.</translation>
    </message>
    <message>
        <source>Correct them.</source>
        <translation>Die Koordinaten korrigieren.</translation>
    </message>
    <message>
        <source>Use the group’s name without the zone letter.</source>
        <translation>Den Namen der Gruppe ohne den Buchstaben der Zone verwenden.</translation>
    </message>
    <message>
        <source>%1 has the bias %2; -99 to 99 are allowed.</source>
        <translation>%1 hat den Bias %2; -99 bis 99 sind erlaubt.</translation>
    </message>
    <message>
        <source>Correct the bias.</source>
        <translation>Den Bias korrigieren.</translation>
    </message>
    <message>
        <source>%1 is at %2, where another record of its group is, too.</source>
        <translation>%1 liegt bei %2, wo auch ein anderer Record der Gruppe liegt.</translation>
    </message>
    <message>
        <source>%1 %2 has records of different CIDR collections.</source>
        <translation>%1 %2 hat Records verschiedener CIDR-Sammlungen.</translation>
    </message>
    <message>
        <source>Use one collection for the whole group.</source>
        <translation>Für die ganze Gruppe eine einzige Sammlung verwenden.</translation>
    </message>
    <message>
        <source>%1 has the name %2, which Route 53 refuses.</source>
        <translation>%1 hat den Namen %2, den Route 53 ablehnt.</translation>
    </message>
    <message>
        <source>Use letters, digits, hyphen and underscore; up to 64 for a collection, up to 16 for a location.</source>
        <translation>Buchstaben, Ziffern, Bindestrich und Unterstrich verwenden; bis zu 64 für eine Sammlung, bis zu 16 für einen Ort.</translation>
    </message>
    <message>
        <source>%1 has the block %2; IPv4 takes /1 to /24, IPv6 /1 to /48.</source>
        <translation>%1 hat den Block %2; IPv4 nimmt /1 bis /24 an, IPv6 /1 bis /48.</translation>
    </message>
    <message>
        <source>Use a block in that range, or the default location.</source>
        <translation>Einen Block in diesem Bereich oder den Standardort verwenden.</translation>
    </message>
    <message>
        <source>%1 has the block %2 twice.</source>
        <translation>%1 hat den Block %2 doppelt.</translation>
    </message>
    <message>
        <source>Keep it in one location.</source>
        <translation>Nur an einem Ort behalten.</translation>
    </message>
    <message>
        <source>%1 %2 has no default record: clients outside all blocks get no answer.</source>
        <translation>%1 %2 hat keinen Standard-Record: Clients außerhalb aller Blöcke erhalten keine Antwort.</translation>
    </message>
    <message>
        <source>%1 names the location %2, which %3 does not have.</source>
        <translation>%1 nennt den Ort %2, den %3 nicht hat.</translation>
    </message>
    <message>
        <source>Add the location, or choose another.</source>
        <translation>Den Ort hinzufügen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>%1 is judged by %2, which looks at %3, an address that the record does not give.</source>
        <translation>%1 wird nach %2 beurteilt, der %3 prüft, eine Adresse, die der Record nicht ausgibt.</translation>
    </message>
    <message>
        <source>Check that this is meant.</source>
        <translation>Prüfen, ob das so gemeint ist.</translation>
    </message>
    <message>
        <source>%1 %2 has records with and without health check; those without are always healthy.</source>
        <translation>%1 %2 hat Records mit und ohne Health-Check; die ohne sind immer gesund.</translation>
    </message>
    <message>
        <source>Give all of them health checks.</source>
        <translation>Allen Health-Checks geben.</translation>
    </message>
    <message>
        <source>%1 is judged by %2, which asks for the very same name: the results are unpredictable.</source>
        <translation>%1 wird nach %2 beurteilt, der nach genau diesem Namen fragt: Die Ergebnisse sind nicht vorhersehbar.</translation>
    </message>
    <message>
        <source>Let the health check ask for the name of one server.</source>
        <translation>Den Health-Check nach dem Namen eines einzelnen Servers fragen lassen.</translation>
    </message>
    <message>
        <source>%1 has an interval of %2 s; 10 s or 30 s are allowed.</source>
        <translation>%1 hat ein Intervall von %2 s; 10 s oder 30 s sind erlaubt.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Eines davon wählen.</translation>
    </message>
    <message>
        <source>%1 has the failure threshold %2; 1 to 10 are allowed.</source>
        <translation>%1 hat die Fehlerschwelle %2; 1 bis 10 sind erlaubt.</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>Den Wert korrigieren.</translation>
    </message>
    <message>
        <source>%1 has the port %2.</source>
        <translation>%1 hat den Port %2.</translation>
    </message>
    <message>
        <source>Use 1 to 65535.</source>
        <translation>1 bis 65535 verwenden.</translation>
    </message>
    <message>
        <source>The path of %1 has %2 characters; 255 are allowed.</source>
        <translation>Der Pfad von %1 hat %2 Zeichen; 255 sind erlaubt.</translation>
    </message>
    <message>
        <source>%1 looks for a text of %2 characters; 1 to 255 are allowed.</source>
        <translation>%1 sucht einen Text von %2 Zeichen; 1 bis 255 sind erlaubt.</translation>
    </message>
    <message>
        <source>Correct the text.</source>
        <translation>Den Text korrigieren.</translation>
    </message>
    <message>
        <source>%1 has a list of Regions that Route 53 refuses: %2.</source>
        <translation>%1 hat eine Liste von Regionen, die Route 53 ablehnt: %2.</translation>
    </message>
    <message>
        <source>Name at least three of the Regions that have checkers, or none.</source>
        <translation>Mindestens drei der Regionen nennen, in denen Health-Checker stehen, oder keine.</translation>
    </message>
    <message>
        <source>%1 checks %2, an address that health checkers cannot reach.</source>
        <translation>%1 prüft %2, eine Adresse, die Health-Checker nicht erreichen können.</translation>
    </message>
    <message>
        <source>Use a public address, or a check of a CloudWatch alarm.</source>
        <translation>Eine öffentliche Adresse oder die Prüfung eines CloudWatch-Alarms verwenden.</translation>
    </message>
    <message>
        <source>%1 has neither address nor name to check.</source>
        <translation>%1 hat weder eine Adresse noch einen Namen, der zu prüfen wäre.</translation>
    </message>
    <message>
        <source>Enter one.</source>
        <translation>Eines von beiden eintragen.</translation>
    </message>
    <message>
        <source>%1 is always healthy: its threshold is %2.</source>
        <translation>%1 ist immer gesund: Die Schwelle ist %2.</translation>
    </message>
    <message>
        <source>Enter how many of its children must be healthy.</source>
        <translation>Eintragen, wie viele der untergeordneten Health-Checks gesund sein müssen.</translation>
    </message>
    <message>
        <source>%1 is always unhealthy: its threshold, %2, is above the number of its children.</source>
        <translation>%1 ist nie gesund: Die Schwelle, %2, liegt über der Zahl der untergeordneten Health-Checks.</translation>
    </message>
    <message>
        <source>Lower the threshold, or add children.</source>
        <translation>Die Schwelle senken oder untergeordnete Health-Checks hinzufügen.</translation>
    </message>
    <message>
        <source>%1 is calculated from %2, which is calculated, too.</source>
        <translation>%1 wird aus %2 berechnet, der selbst berechnet wird.</translation>
    </message>
    <message>
        <source>Use the checks below it.</source>
        <translation>Die Health-Checks darunter verwenden.</translation>
    </message>
    <message>
        <source>%1 has %2 children; 256 are allowed.</source>
        <translation>%1 hat %2 untergeordnete Health-Checks; 256 sind erlaubt.</translation>
    </message>
    <message>
        <source>Remove some.</source>
        <translation>Einige entfernen.</translation>
    </message>
    <message>
        <source>%1 has %2 children; one page of AWS allows 255.</source>
        <translation>%1 hat %2 untergeordnete Health-Checks; eine Seite der AWS-Dokumentation erlaubt 255.</translation>
    </message>
    <message>
        <source>Remove one.</source>
        <translation>Einen entfernen.</translation>
    </message>
    <message>
        <source>%1 has the threshold %2; 0 to 256 are allowed.</source>
        <translation>%1 hat die Schwelle %2; 0 bis 256 sind erlaubt.</translation>
    </message>
    <message>
        <source>%1 is of type %2 and takes no address or port.</source>
        <translation>%1 ist vom Typ %2 und nimmt weder Adresse noch Port an.</translation>
    </message>
    <message>
        <source>Leave them out.</source>
        <translation>Weglassen.</translation>
    </message>
    <message>
        <source>%1 is of type %2 and takes no children or threshold of them.</source>
        <translation>%1 ist vom Typ %2 und nimmt weder untergeordnete Health-Checks noch eine Schwelle dafür an.</translation>
    </message>
    <message>
        <source>%1 is of type %2 and takes no alarm.</source>
        <translation>%1 ist vom Typ %2 und nimmt keinen Alarm an.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Weglassen.</translation>
    </message>
    <message>
        <source>%1 is of type %2 and takes no text to look for.</source>
        <translation>%1 ist vom Typ %2 und nimmt keinen Suchtext an.</translation>
    </message>
    <message>
        <source>%1 is of type %2 and takes no routing control.</source>
        <translation>%1 ist vom Typ %2 und nimmt keine Routing-Steuerung an.</translation>
    </message>
    <message>
        <source>The policy record %1 is in %2, a private zone, which takes none.</source>
        <translation>Der Policy-Record %1 liegt in %2, einer privaten Zone, die keinen annimmt.</translation>
    </message>
    <message>
        <source>Use records with the policies themselves.</source>
        <translation>Records mit den Routing-Policies selbst verwenden.</translation>
    </message>
    <message>
        <source>The policy record %1 takes a name of %2 that has a record already.</source>
        <translation>Der Policy-Record %1 belegt einen Namen von %2, der schon einen Record hat.</translation>
    </message>
    <message>
        <source>Remove the record, or choose another name.</source>
        <translation>Den Record entfernen oder einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>%1 has %2 key-signing keys; two are allowed.</source>
        <translation>%1 hat %2 Key-Signing-Keys; zwei sind erlaubt.</translation>
    </message>
    <message>
        <source>Remove those that are not in use.</source>
        <translation>Die entfernen, die nicht in Gebrauch sind.</translation>
    </message>
    <message>
        <source>The key %1 of %2 needs another name: 3 to 128 letters, digits and underscores, once in the zone.</source>
        <translation>Der Schlüssel %1 von %2 braucht einen anderen Namen: 3 bis 128 Buchstaben, Ziffern und Unterstriche, in der Zone nur einmal.</translation>
    </message>
    <message>
        <source>Rename it.</source>
        <translation>Umbenennen.</translation>
    </message>
    <message>
        <source>The DS of %1 is no DS of Route 53: %2.</source>
        <translation>Der DS von %1 ist kein DS von Route 53: %2.</translation>
    </message>
    <message>
        <source>Enter key tag, 13, 2 and a digest of 64 hexadecimal digits.</source>
        <translation>Key-Tag, 13, 2 und einen Digest aus 64 Hexadezimalziffern eintragen.</translation>
    </message>
    <message>
        <source>%1 signs but has no active key-signing key.</source>
        <translation>%1 signiert, hat aber keinen aktiven Key-Signing-Key.</translation>
    </message>
    <message>
        <source>Add a key, or activate one.</source>
        <translation>Einen Schlüssel hinzufügen oder aktivieren.</translation>
    </message>
    <message>
        <source>%1 is signed by Route 53, but %2 of another provider serves it, too.</source>
        <translation>%1 wird von Route 53 signiert, doch auch %2 eines anderen Anbieters bedient die Zone.</translation>
    </message>
    <message>
        <source>Serve a signed zone from one provider.</source>
        <translation>Eine signierte Zone von einem einzigen Anbieter bedienen lassen.</translation>
    </message>
    <message>
        <source>%1 has a TTL of %2 s, which its signed zone serves as one week.</source>
        <translation>%1 hat eine TTL von %2 s, die die signierte Zone als eine Woche ausliefert.</translation>
    </message>
    <message>
        <source>Use at most 604,800 s.</source>
        <translation>Höchstens 604.800 s verwenden.</translation>
    </message>
    <message>
        <source>%1 is a DS record in %2, which is not signed: nobody can trust it.</source>
        <translation>%1 ist ein DS-Record in %2, und die Zone ist nicht signiert: Niemand kann ihm vertrauen.</translation>
    </message>
    <message>
        <source>Sign the zone.</source>
        <translation>Die Zone signieren.</translation>
    </message>
    <message>
        <source>The answer for %1 %2 has %3 bytes: it is truncated for clients without EDNS0.</source>
        <translation>Die Antwort auf %1 %2 hat %3 Byte: Für Clients ohne EDNS0 wird sie abgeschnitten.</translation>
    </message>
    <message>
        <source>Use fewer values, or multivalue answer routing.</source>
        <translation>Weniger Werte oder Routing mit Multivalue-Antworten verwenden.</translation>
    </message>
    <message>
        <source>%1 names the Local Zone group %2, which is no name of one.</source>
        <translation>%1 nennt die Local-Zone-Gruppe %2; so heißt keine.</translation>
    </message>
    <message>
        <source>%1 names the Local Zone group %2, which is not in the table of the program (A:local-zone-list).</source>
        <translation>%1 nennt die Local-Zone-Gruppe %2, die nicht in der Tabelle des Programms steht (A:local-zone-list).</translation>
    </message>
    <message>
        <source>Check that Route 53 knows it.</source>
        <translation>Prüfen, ob Route 53 sie kennt.</translation>
    </message>
</context>
<context>
    <name>NewEntry</name>
    <message>
        <source>There is no %1 yet that it could name.</source>
        <translation>Es gibt noch kein Objekt der Art %1, das sich nennen ließe.</translation>
    </message>
</context>
<context>
    <name>RecordShape</name>
    <message>
        <source>IP-based routing needs a CIDR collection; add one to an account first.</source>
        <translation>IP-basiertes Routing braucht eine CIDR-Sammlung; zuerst einem Konto eine hinzufügen.</translation>
    </message>
    <message>
        <source>The design has no AWS resource yet; add one from the palette first.</source>
        <translation>Der Entwurf hat noch keine AWS-Ressource; zuerst eine aus der Palette hinzufügen.</translation>
    </message>
</context>
<context>
    <name>RemovalQuestion</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete %1 and what can&apos;t be without it?</source>
        <translation>%1 und alles löschen, was nicht ohne auskommt?</translation>
    </message>
    <message numerus="yes">
        <source>%n more object(s) will go along. Undo brings all of them back.</source>
        <translation>
            <numerusform>%n weiteres Objekt wird mitgelöscht. Rückgängig bringt alles zurück.</numerusform>
            <numerusform>%n weitere Objekte werden mitgelöscht. Rückgängig bringt alle zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n object(s)</source>
        <translation>
            <numerusform>%n Objekt löschen</numerusform>
            <numerusform>%n Objekte löschen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResolutionText</name>
    <message>
        <source>;; no reply: nothing reaches the client (TIMEOUT)</source>
        <extracomment>In output that looks like that of the tool dig; the two semicolons begin a comment there.</extracomment>
        <translation>;; keine Antwort: Nichts erreicht den Client (TIMEOUT)</translation>
    </message>
    <message>
        <source>There are more outcomes; these cover %1 %.</source>
        <translation>Es gibt weitere Ergebnisse; diese decken %1&#xa0;% ab.</translation>
    </message>
</context>
<context>
    <name>SessionQuestions</name>
    <message>
        <source>Zonewright designs (*.zonewright)</source>
        <translation>Zonewright-Entwürfe (*.zonewright)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Die Änderungen an %1 speichern?</translation>
    </message>
    <message>
        <source>What is not saved is lost.</source>
        <translation>Was nicht gespeichert wird, geht verloren.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Already open</source>
        <translation>Schon geöffnet</translation>
    </message>
    <message>
        <source>%1 is open in another window.</source>
        <translation>%1 ist in einem anderen Fenster geöffnet.</translation>
    </message>
    <message>
        <source>It is process %1 on %2. You can open a copy and save it under another name.</source>
        <translation>Das ist Prozess %1 auf %2. Es lässt sich eine Kopie öffnen und unter anderem Namen speichern.</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>diesem Computer</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <source>The design can&apos;t be opened</source>
        <translation>Der Entwurf lässt sich nicht öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n problem(s), so it was not opened.</source>
        <translation>
            <numerusform>%1 hat %n Problem und wurde deshalb nicht geöffnet.</numerusform>
            <numerusform>%1 hat %n Probleme und wurde deshalb nicht geöffnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The open design is as it was. Mend the file in a text editor, or open another one.</source>
        <translation>Der geöffnete Entwurf ist unverändert. Die Datei in einem Texteditor reparieren oder eine andere öffnen.</translation>
    </message>
    <message>
        <source>Mend the file in a text editor, or open another one.</source>
        <translation>Die Datei in einem Texteditor reparieren oder eine andere öffnen.</translation>
    </message>
    <message>
        <source>Open another file …</source>
        <translation>Andere Datei öffnen …</translation>
    </message>
    <message>
        <source>Made by a newer version</source>
        <translation>Von einer neueren Version erstellt</translation>
    </message>
    <message>
        <source>%1 was saved by a newer version of Zonewright.</source>
        <translation>%1 wurde von einer neueren Version von Zonewright gespeichert.</translation>
    </message>
    <message>
        <source>What this version does not know is kept but not shown. To be safe, changes are saved under another name.</source>
        <translation>Was diese Version nicht kennt, bleibt erhalten, wird aber nicht angezeigt. Sicherheitshalber werden Änderungen unter anderem Namen gespeichert.</translation>
    </message>
    <message>
        <source>The design was not saved</source>
        <translation>Der Entwurf wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The file on disk is as it was, and your changes are still here. Try another folder or name.</source>
        <translation>Die Datei auf dem Datenträger ist unverändert, und die Änderungen sind noch hier. Einen anderen Ordner oder Namen versuchen.</translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation>Auf dem Datenträger geändert</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened.</source>
        <translation>%1 wurde seit dem Öffnen von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>Saving replaces those changes. Save under another name to keep both.</source>
        <translation>Speichern ersetzt diese Änderungen. Unter anderem Namen speichern, um beide zu behalten.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Another program changed %1.</source>
        <translation>Ein anderes Programm hat %1 geändert.</translation>
    </message>
    <message>
        <source>Reading it anew gives up your unsaved changes.</source>
        <translation>Beim Neueinlesen gehen die ungespeicherten Änderungen verloren.</translation>
    </message>
    <message>
        <source>You have no unsaved changes.</source>
        <translation>Es gibt keine ungespeicherten Änderungen.</translation>
    </message>
    <message>
        <source>Read it anew</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Eigene behalten</translation>
    </message>
    <message>
        <source>Plain JSON holds no attachments</source>
        <translation>Einfaches JSON enthält keine Anhänge</translation>
    </message>
    <message numerus="yes">
        <source>%1 would be without %n attachment(s) of the design.</source>
        <translation>
            <numerusform>%1 wäre ohne %n Anhang des Entwurfs.</numerusform>
            <numerusform>%1 wäre ohne %n Anhänge des Entwurfs.</numerusform>
        </translation>
    </message>
    <message>
        <source>A Zonewright package keeps them beside the design.</source>
        <translation>Ein Zonewright-Paket bewahrt sie neben dem Entwurf auf.</translation>
    </message>
    <message>
        <source>Save a package …</source>
        <translation>Paket speichern …</translation>
    </message>
    <message>
        <source>Save without them</source>
        <translation>Ohne sie speichern</translation>
    </message>
    <message>
        <source>Restore a design</source>
        <translation>Entwurf wiederherstellen</translation>
    </message>
    <message>
        <source>Zonewright did not close as it should while %1 had unsaved changes.</source>
        <translation>Zonewright wurde nicht ordnungsgemäß beendet, während %1 ungespeicherte Änderungen hatte.</translation>
    </message>
    <message>
        <source>The automatic copy is of %1.</source>
        <translation>Die automatische Kopie ist von %1.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Designs (*.zonewright *.json)</source>
        <translation>Entwürfe (*.zonewright *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a design</source>
        <translation>Entwurf öffnen</translation>
    </message>
    <message>
        <source>Plain JSON designs (*.json)</source>
        <translation>Einfache JSON-Entwürfe (*.json)</translation>
    </message>
    <message>
        <source>Save the design</source>
        <translation>Entwurf speichern</translation>
    </message>
</context>
<context>
    <name>Trace</name>
    <message>
        <source>%1 asks %2, the Resolver of %3 (AmazonProvidedDNS).</source>
        <translation>%1 fragt %2, den Resolver von %3 (AmazonProvidedDNS).</translation>
    </message>
    <message>
        <source>%1 asks the DNS server %2.</source>
        <translation>%1 fragt den DNS-Server %2.</translation>
    </message>
    <message>
        <source>%1 asks the public resolver %2.</source>
        <translation>%1 fragt den öffentlichen Resolver %2.</translation>
    </message>
    <message>
        <source>%1 asks a public resolver near it.</source>
        <translation>%1 fragt einen öffentlichen Resolver in der Nähe.</translation>
    </message>
    <message>
        <source>%1 has no DNS server to ask.</source>
        <translation>%1 hat keinen DNS-Server, der gefragt werden könnte.</translation>
    </message>
    <message>
        <source>No reply from %1; the next server is tried.</source>
        <translation>Keine Antwort von %1; der nächste Server wird versucht.</translation>
    </message>
    <message>
        <source>Nothing in the design answers at %1.</source>
        <translation>Nichts im Entwurf antwortet unter %1.</translation>
    </message>
    <message>
        <source>%1 is the Resolver address of %2, which does not serve other networks: unsupported, no reply.</source>
        <translation>%1 ist die Resolver-Adresse von %2, die keine anderen Netzwerke bedient: nicht unterstützt, keine Antwort.</translation>
    </message>
    <message>
        <source>enableDnsSupport of %1 is true: the Resolver serves the query.</source>
        <translation>enableDnsSupport von %1 ist true: Der Resolver bedient die Anfrage.</translation>
    </message>
    <message>
        <source>enableDnsSupport of %1 is false: the Resolver does not reply.</source>
        <translation>enableDnsSupport von %1 ist false: Der Resolver antwortet nicht.</translation>
    </message>
    <message>
        <source>The query does not ask for recursion: refused.</source>
        <translation>Die Anfrage verlangt keine Rekursion: abgelehnt.</translation>
    </message>
    <message>
        <source>%1 sends more than 1,024 packets a second: this query is dropped.</source>
        <translation>%1 sendet mehr als 1.024 Pakete pro Sekunde: Diese Anfrage wird verworfen.</translation>
    </message>
    <message>
        <source>Not in the cache of %1.</source>
        <translation>Nicht im Cache von %1.</translation>
    </message>
    <message>
        <source>No firewall rule matches %2 (rule groups: %1): the query goes on.</source>
        <translation>Keine Firewall-Regel passt auf %2 (Regelgruppen: %1): Die Anfrage geht weiter.</translation>
    </message>
    <message>
        <source>%1 rule %2 allows %3 (%4).</source>
        <translation>%1 Regel %2 lässt %3 zu (%4).</translation>
    </message>
    <message>
        <source>%1 rule %2 raises an alert for %3 (%4); the query goes on.</source>
        <translation>%1 Regel %2 löst für %3 einen Alarm aus (%4); die Anfrage geht weiter.</translation>
    </message>
    <message>
        <source>%1 rule %2 blocks %3 (%4): answered with %5.</source>
        <translation>%1 Regel %2 blockiert %3 (%4): beantwortet mit %5.</translation>
    </message>
    <message>
        <source>DNS Firewall gives no verdict and %1 fails closed: SERVFAIL.</source>
        <translation>DNS Firewall liefert kein Urteil, und %1 sperrt bei Ausfall (Fail-closed): SERVFAIL.</translation>
    </message>
    <message>
        <source>DNS Firewall gives no verdict and %1 fails open: the query goes on unfiltered.</source>
        <translation>DNS Firewall liefert kein Urteil, und %1 lässt bei Ausfall durch (Fail-open): Die Anfrage geht ungefiltert weiter.</translation>
    </message>
    <message>
        <source>%1 is not inspected: %2 rule %3 trusts redirections.</source>
        <translation>%1 wird nicht geprüft: %2 Regel %3 vertraut Umleitungen.</translation>
    </message>
    <message>
        <source>%1 rule %2 (%3): no match.</source>
        <translation>%1 Regel %2 (%3): kein Treffer.</translation>
    </message>
    <message>
        <source>%1 rule %2 covers type %3 only.</source>
        <translation>%1 Regel %2 gilt nur für Typ %3.</translation>
    </message>
    <message>
        <source>Forwarding rule %1 (%2) decides.</source>
        <translation>Weiterleitungsregel %1 (%2) entscheidet.</translation>
    </message>
    <message>
        <source>Private hosted zone %1 (%2) decides.</source>
        <translation>Private Hosted Zone %1 (%2) entscheidet.</translation>
    </message>
    <message>
        <source>The private DNS of VPC endpoint %1 (%2) decides.</source>
        <translation>Das private DNS des VPC-Endpunkts %1 (%2) entscheidet.</translation>
    </message>
    <message>
        <source>The autodefined rule %1 decides.</source>
        <translation>Die automatisch definierte Regel %1 entscheidet.</translation>
    </message>
    <message>
        <source>Nothing but the &quot;.&quot; rule matches: public recursion.</source>
        <translation>Nichts außer der Regel „.“ passt: öffentliche Rekursion.</translation>
    </message>
    <message>
        <source>SYSTEM rule %1 (%2) matches: resolved the AWS way.</source>
        <translation>SYSTEM-Regel %1 (%2) passt: Auflösung auf AWS-Art.</translation>
    </message>
    <message>
        <source>%1 (%2) lost: less specific than %3.</source>
        <translation>%1 (%2) unterliegt: weniger spezifisch als %3.</translation>
    </message>
    <message>
        <source>%1 (%2) lost: same name, but %3 comes before it.</source>
        <translation>%1 (%2) unterliegt: gleicher Name, aber %3 geht vor.</translation>
    </message>
    <message>
        <source>%1 (%2) lost: cancelled by SYSTEM rule %3.</source>
        <translation>%1 (%2) unterliegt: aufgehoben durch SYSTEM-Regel %3.</translation>
    </message>
    <message>
        <source>%1 (%2) is no candidate: enableDnsSupport and enableDnsHostnames of %3 are not both true.</source>
        <translation>%1 (%2) ist kein Kandidat: enableDnsSupport und enableDnsHostnames von %3 sind nicht beide true.</translation>
    </message>
    <message>
        <source>%1 (%2) is no candidate: its association is %3.</source>
        <translation>%1 (%2) ist kein Kandidat: Die Zuordnung ist %3.</translation>
    </message>
    <message>
        <source>%1 (%2) is no candidate: only for queries from an inbound endpoint.</source>
        <translation>%1 (%2) ist kein Kandidat: nur für Anfragen von einem Inbound-Endpunkt.</translation>
    </message>
    <message>
        <source>The &quot;.&quot; rule lost: least specific.</source>
        <translation>Die Regel „.“ unterliegt: am wenigsten spezifisch.</translation>
    </message>
    <message>
        <source>The autodefined rule %1 lost: %2 comes before it.</source>
        <translation>Die automatisch definierte Regel %1 unterliegt: %2 geht vor.</translation>
    </message>
    <message>
        <source>Same name in several scopes: %1 decides.</source>
        <translation>Gleicher Name in mehreren Geltungsbereichen: %1 entscheidet.</translation>
    </message>
    <message>
        <source>%1 has %2 %3, TTL %4.</source>
        <translation>%1 hat %2 %3, TTL %4.</translation>
    </message>
    <message>
        <source>%1 has the name %2, but no %3 record.</source>
        <translation>%1 hat den Namen %2, aber keinen %3-Record.</translation>
    </message>
    <message>
        <source>%2 exists in %1 only because of names below it: no %3 record.</source>
        <translation>%2 existiert in %1 nur wegen der Namen darunter: kein %3-Record.</translation>
    </message>
    <message>
        <source>%1 has no name %2, and no wildcard covers it.</source>
        <translation>%1 hat keinen Namen %2, und kein Wildcard-Record deckt ihn ab.</translation>
    </message>
    <message>
        <source>%1 has no name %2; the wildcard %3 answers.</source>
        <translation>%1 hat keinen Namen %2; der Wildcard-Record %3 antwortet.</translation>
    </message>
    <message>
        <source>%1 has no name %2; the wildcard %3 has no %4 record.</source>
        <translation>%1 hat keinen Namen %2; die Wildcard %3 hat keinen %4-Record.</translation>
    </message>
    <message>
        <source>%1: %2 is a CNAME of %3, TTL %4.</source>
        <translation>%1: %2 ist ein CNAME auf %3, TTL %4.</translation>
    </message>
    <message>
        <source>%1 refers %2 to the name servers of %3.</source>
        <translation>%1 verweist %2 an die Nameserver von %3.</translation>
    </message>
    <message>
        <source>The closest name that exists is %1.</source>
        <translation>Der nächstgelegene Name, der existiert, ist %1.</translation>
    </message>
    <message>
        <source>The winner is final: no other zone, rule or public lookup follows.</source>
        <translation>Der Gewinner ist endgültig: Keine andere Zone, keine Regel und keine öffentliche Suche folgt.</translation>
    </message>
    <message>
        <source>No zone of the asked servers covers %1: refused.</source>
        <translation>Keine Zone der gefragten Server deckt %1 ab: abgelehnt.</translation>
    </message>
    <message>
        <source>%1 is an alias of %2: its addresses answer under the alias&apos;s name (%3).</source>
        <translation>%1 ist ein Alias auf %2: Dessen Adressen antworten unter dem Namen des Alias (%3).</translation>
    </message>
    <message>
        <source>%1 is an alias of %2 in the same zone.</source>
        <translation>%1 ist ein Alias auf %2 in derselben Zone.</translation>
    </message>
    <message>
        <source>The alias %1 comes back to itself: SERVFAIL.</source>
        <translation>Der Alias %1 führt zu sich selbst zurück: SERVFAIL.</translation>
    </message>
    <message>
        <source>The alias %1 points to %2, which has no such record.</source>
        <translation>Der Alias %1 zeigt auf %2, wo es keinen solchen Record gibt.</translation>
    </message>
    <message>
        <source>Health check %1 of %2: its endpoint is down for %3 s, it takes %4 s to notice: its status is %5.</source>
        <translation>Health-Check %1 von %2: Der Endpunkt ist seit %3&#xa0;s ausgefallen, das zu bemerken dauert %4&#xa0;s: Sein Status ist %5.</translation>
    </message>
    <message>
        <source>The status of health check %1 is used as soon as it changes.</source>
        <translation>Der Status des Health-Checks %1 gilt, sobald er sich ändert.</translation>
    </message>
    <message>
        <source>The document of %1 has endpoints or rules that nothing leads to: they count for nothing.</source>
        <translation>Das Dokument von %1 hat Endpunkte oder Regeln, zu denen nichts führt: Sie zählen nicht.</translation>
    </message>
    <message>
        <source>Rules of %1 lie inside rules: as deep as one likes.</source>
        <translation>Regeln von %1 liegen in Regeln: beliebig tief.</translation>
    </message>
    <message>
        <source>%1 answers by the traffic policy %2, version %3.</source>
        <translation>%1 antwortet nach der Traffic-Policy %2, Version %3.</translation>
    </message>
    <message>
        <source>The branch %1 does not say whether its target&apos;s health counts: it does not.</source>
        <translation>Der Zweig %1 sagt nicht, ob die Gesundheit seines Ziels zählt: Sie zählt nicht.</translation>
    </message>
    <message>
        <source>%1 has no addresses in the design: a documentation address stands in.</source>
        <translation>%1 hat im Entwurf keine Adressen: Eine Dokumentationsadresse steht dafür.</translation>
    </message>
    <message>
        <source>%1 is a simple record: all its values answer.</source>
        <translation>%1 ist ein einfacher Record: Alle seine Werte antworten.</translation>
    </message>
    <message>
        <source>By %1 routing, %2 (%3) is picked.</source>
        <translation>Durch das Routing „%1“ wird %2 (%3) gewählt.</translation>
    </message>
    <message>
        <source>By %1 routing, no record applies to this client.</source>
        <translation>Durch das Routing „%1“ gilt kein Record für diesen Client.</translation>
    </message>
    <message>
        <source>No record is healthy: all count as healthy.</source>
        <translation>Kein Record ist gesund: Alle gelten als gesund.</translation>
    </message>
    <message>
        <source>Multivalue answer: %1 of %2 healthy records answer.</source>
        <translation>Multivalue-Antwort: %1 von %2 gesunden Records antworten.</translation>
    </message>
    <message>
        <source>%1 (%2) is skipped: unhealthy.</source>
        <translation>%1 (%2) wird übersprungen: nicht gesund.</translation>
    </message>
    <message>
        <source>%1 (%2) was not drawn: weight %3 of %4.</source>
        <translation>%1 (%2) wurde nicht gezogen: Gewicht %3 von %4.</translation>
    </message>
    <message>
        <source>%1 (%2) lost: weight 0.</source>
        <translation>%1 (%2) unterliegt: Gewicht 0.</translation>
    </message>
    <message>
        <source>%1 (%2) lost: %3 km against %4 km.</source>
        <translation>%1 (%2) unterliegt: %3&#xa0;km gegen %4&#xa0;km.</translation>
    </message>
    <message>
        <source>%1 has the name %2: NODATA, not NXDOMAIN.</source>
        <translation>%1 hat den Namen %2: NODATA, nicht NXDOMAIN.</translation>
    </message>
    <message>
        <source>Zone transfers of %1 are not offered: refused.</source>
        <translation>Zonentransfers von %1 werden nicht angeboten: abgelehnt.</translation>
    </message>
    <message>
        <source>The answer ends with the CNAME: a resolver asks for %1 itself.</source>
        <translation>Die Antwort endet mit dem CNAME: Ein Resolver fragt selbst nach %1.</translation>
    </message>
    <message>
        <source>%1 has a routing policy: no addresses of it are added.</source>
        <translation>%1 hat eine Routing-Richtlinie: Adressen davon werden nicht beigefügt.</translation>
    </message>
    <message>
        <source>All records of %1 answer, each group with a routing policy by the one that is picked.</source>
        <translation>Alle Records von %1 antworten, jede Gruppe mit Routing-Richtlinie mit dem ausgewählten.</translation>
    </message>
    <message>
        <source>A client subnet of length 0 says nothing: the address %1 counts.</source>
        <translation>Ein Client-Subnetz der Länge 0 sagt nichts: Die Adresse %1 zählt.</translation>
    </message>
    <message>
        <source>The answer holds for clients within a prefix of length %1.</source>
        <translation>Die Antwort gilt für Clients in einem Präfix der Länge %1.</translation>
    </message>
    <message>
        <source>%1 is an alias of %2, which exists only by a wildcard: no such target.</source>
        <translation>%1 ist ein Alias von %2, das nur durch einen Platzhalter existiert: kein gültiges Ziel.</translation>
    </message>
    <message>
        <source>Answers of the load balancer %1 have the TTL 60.</source>
        <translation>Antworten des Load Balancers %1 haben die TTL 60.</translation>
    </message>
    <message>
        <source>The TTL of %1 is not documented: 60 seconds.</source>
        <translation>Die TTL von %1 ist nicht dokumentiert: 60 Sekunden.</translation>
    </message>
    <message>
        <source>%1 (%2) lost: %3 ms against %4 ms.</source>
        <translation>%1 (%2) unterliegt: %3&#xa0;ms gegen %4&#xa0;ms.</translation>
    </message>
    <message>
        <source>Several records are equally near: the first in ASCII order is taken.</source>
        <translation>Mehrere Records sind gleich nah: Der erste in ASCII-Reihenfolge wird genommen.</translation>
    </message>
    <message>
        <source>The client&apos;s location is not known: that of its resolver counts.</source>
        <translation>Der Ort des Clients ist nicht bekannt: Der seines Resolvers zählt.</translation>
    </message>
    <message>
        <source>%1 has weight 0 and is never drawn, though it is an alias.</source>
        <translation>%1 hat Gewicht 0 und wird nie gezogen, obwohl es ein Alias ist.</translation>
    </message>
    <message>
        <source>The longer block %1 of the location %2 is ignored: no record of the group uses it.</source>
        <translation>Der längere Block %1 des Ortes %2 wird übergangen: Kein Record der Gruppe verwendet ihn.</translation>
    </message>
    <message>
        <source>Private zones have no %1 routing: no answer.</source>
        <translation>Private Zonen haben kein %1-Routing: keine Antwort.</translation>
    </message>
    <message>
        <source>Some location data place TR in Asia; it counts as Europe here.</source>
        <translation>Manche Ortsdaten zählen TR zu Asien; hier gilt Europa.</translation>
    </message>
    <message>
        <source>The TTLs differ: the answer carries the smallest, %1.</source>
        <translation>Die TTLs unterscheiden sich: Die Antwort trägt die kleinste, %1.</translation>
    </message>
    <message>
        <source>A record with several values counts once against eight.</source>
        <translation>Ein Record mit mehreren Werten zählt nur einmal gegen acht.</translation>
    </message>
    <message>
        <source>By the scenario, health check %1 of %2 is %3.</source>
        <translation>Nach dem Szenario ist der Health-Check %1 von %2 %3.</translation>
    </message>
    <message>
        <source>Health check %1 of %2 is inverted: its status is %3.</source>
        <translation>Der Health-Check %1 von %2 ist umgekehrt: Sein Status ist %3.</translation>
    </message>
    <message>
        <source>Health check %1 of %2 is disabled: it counts as healthy.</source>
        <translation>Der Health-Check %1 von %2 ist deaktiviert: Er gilt als gesund.</translation>
    </message>
    <message>
        <source>Health check %1 of %2 has too few data: its status is %3.</source>
        <translation>Der Health-Check %1 von %2 hat zu wenig Daten: Sein Status ist %3.</translation>
    </message>
    <message>
        <source>Health check %1 of %2: %3 children are healthy, %4 are needed.</source>
        <translation>Health-Check %1 von %2: %3 Kinder sind gesund, %4 sind nötig.</translation>
    </message>
    <message>
        <source>The health check of %1 does not exist: it counts as healthy.</source>
        <translation>Den Health-Check von %1 gibt es nicht: Der Record gilt als gesund.</translation>
    </message>
    <message>
        <source>%1 (%2) has no health check: it is always healthy.</source>
        <translation>%1 (%2) hat keinen Health-Check: Der Record ist immer gesund.</translation>
    </message>
    <message>
        <source>%1 counts as unhealthy: its target %2 is down.</source>
        <translation>%1 gilt als ungesund: Sein Ziel %2 ist ausgefallen.</translation>
    </message>
    <message>
        <source>%1 counts as unhealthy: a target group of %2 has no healthy target.</source>
        <translation>%1 gilt als ungesund: Eine Zielgruppe von %2 hat kein gesundes Ziel.</translation>
    </message>
    <message>
        <source>%1 counts as healthy: it does not evaluate its target %2, which is unhealthy.</source>
        <translation>%1 gilt als gesund: Es bewertet sein Ziel %2 nicht, das ungesund ist.</translation>
    </message>
    <message>
        <source>%1 counts as unhealthy: no record of its target %2 is healthy.</source>
        <translation>%1 gilt als ungesund: Kein Record seines Ziels %2 ist gesund.</translation>
    </message>
    <message>
        <source>%1 counts as unhealthy: no record of its target %2 applies to this client.</source>
        <translation>%1 gilt als ungesund: Kein Record seines Ziels %2 gilt für diesen Client.</translation>
    </message>
    <message>
        <source>%1 is the only record of its name and type: its health plays no part.</source>
        <translation>%1 ist der einzige Record mit Name und Typ: Seine Gesundheit spielt keine Rolle.</translation>
    </message>
    <message>
        <source>%1 is signed: the TTL %2 is served as one week.</source>
        <translation>%1 ist signiert: Die TTL %2 wird als eine Woche ausgeliefert.</translation>
    </message>
    <message>
        <source>%1 is signed: that %2 is missing is said by NOERROR and an NSEC record of that name.</source>
        <translation>%1 ist signiert: Dass %2 fehlt, sagen NOERROR und ein NSEC-Record dieses Namens.</translation>
    </message>
    <message>
        <source>%1 is signed: an NSEC record of %2 says that the type is missing.</source>
        <translation>%1 ist signiert: Ein NSEC-Record von %2 sagt, dass der Typ fehlt.</translation>
    </message>
    <message>
        <source>%1 is signed: the referral carries the DS record of %2.</source>
        <translation>%1 ist signiert: Der Verweis trägt den DS-Record von %2.</translation>
    </message>
    <message>
        <source>%1 is signed: an NSEC record of %2 says that it has no DS record.</source>
        <translation>%1 ist signiert: Ein NSEC-Record von %2 sagt, dass es keinen DS-Record hat.</translation>
    </message>
    <message>
        <source>%1 (%2) lost: the primary is healthy.</source>
        <translation>%1 (%2) unterliegt: Der primäre Record ist gesund.</translation>
    </message>
    <message>
        <source>%1 (%2) lost: a smaller area contains the client.</source>
        <translation>%1 (%2) unterliegt: Ein kleineres Gebiet enthält den Client.</translation>
    </message>
    <message>
        <source>%1 (%2) does not apply to this client.</source>
        <translation>%1 (%2) gilt nicht für diesen Client.</translation>
    </message>
    <message>
        <source>%1 (%2) lost: a longer block matches.</source>
        <translation>%1 (%2) unterliegt: Ein längerer Block passt.</translation>
    </message>
    <message>
        <source>The client counts as being in %1.</source>
        <translation>Der Client gilt als in %1 befindlich.</translation>
    </message>
    <message>
        <source>The client&apos;s location is not known.</source>
        <translation>Der Ort des Clients ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Health check %1 of %2 is unhealthy.</source>
        <translation>Health-Check %1 von %2 ist nicht gesund.</translation>
    </message>
    <message>
        <source>VPC endpoint %1 answers %2 with its interface addresses.</source>
        <translation>VPC-Endpunkt %1 beantwortet %2 mit seinen Schnittstellenadressen.</translation>
    </message>
    <message>
        <source>The hidden zone of VPC endpoint %1 has no %2 for %3.</source>
        <translation>Die verborgene Zone des VPC-Endpunkts %1 hat kein %2 für %3.</translation>
    </message>
    <message>
        <source>%1 is the private name of %2.</source>
        <translation>%1 ist der private Name von %2.</translation>
    </message>
    <message>
        <source>%1 is the public name of %2.</source>
        <translation>%1 ist der öffentliche Name von %2.</translation>
    </message>
    <message>
        <source>%1 is the reverse name of %2.</source>
        <translation>%1 ist der Reverse-Name von %2.</translation>
    </message>
    <message>
        <source>%1 is answered locally.</source>
        <translation>%1 wird lokal beantwortet.</translation>
    </message>
    <message>
        <source>%1 is served locally and has no data; the query does not leave AWS.</source>
        <translation>%1 wird lokal bedient und hat keine Daten; die Anfrage verlässt AWS nicht.</translation>
    </message>
    <message>
        <source>%1 lies in a VPC that is not connected with %2.</source>
        <translation>%1 liegt in einer VPC, die nicht mit %2 verbunden ist.</translation>
    </message>
    <message>
        <source>Through outbound endpoint %1 in %2, interface %3.</source>
        <translation>Durch Outbound-Endpunkt %1 in %2, Schnittstelle %3.</translation>
    </message>
    <message>
        <source>Outbound endpoint %1 has no interface that is up: SERVFAIL.</source>
        <translation>Outbound-Endpunkt %1 hat keine Schnittstelle in Betrieb: SERVFAIL.</translation>
    </message>
    <message>
        <source>Rule %1 has no usable outbound endpoint: SERVFAIL.</source>
        <translation>Regel %1 hat keinen brauchbaren Outbound-Endpunkt: SERVFAIL.</translation>
    </message>
    <message>
        <source>%1 carries the query from %2 to %3.</source>
        <translation>%1 trägt die Anfrage von %2 nach %3.</translation>
    </message>
    <message>
        <source>%1 is inside %2: no link is needed.</source>
        <translation>%1 liegt in %2: Keine Netzwerkverbindung ist nötig.</translation>
    </message>
    <message>
        <source>The query goes from %1 over the internet.</source>
        <translation>Die Anfrage geht von %1 über das Internet.</translation>
    </message>
    <message>
        <source>%1 between %2 and %3 is down: no reply.</source>
        <translation>%1 zwischen %2 und %3 ist ausgefallen: keine Antwort.</translation>
    </message>
    <message>
        <source>No link joins %1 and %2: no reply.</source>
        <translation>Keine Netzwerkverbindung führt von %1 zu %2: keine Antwort.</translation>
    </message>
    <message>
        <source>%1 between %2 and %3 does not pass DNS: no reply.</source>
        <translation>%1 zwischen %2 und %3 lässt DNS nicht durch: keine Antwort.</translation>
    </message>
    <message>
        <source>Rule %1 forwards %2 to %3 (target chosen at random).</source>
        <translation>Regel %1 leitet %2 an %3 weiter (Ziel zufällig gewählt).</translation>
    </message>
    <message>
        <source>Target %1 does not reply.</source>
        <translation>Ziel %1 antwortet nicht.</translation>
    </message>
    <message>
        <source>Target %1 answers %2; the next target is tried.</source>
        <translation>Ziel %1 antwortet %2; das nächste Ziel wird versucht.</translation>
    </message>
    <message>
        <source>No target of %1 gave an answer: SERVFAIL.</source>
        <translation>Kein Ziel von %1 hat geantwortet: SERVFAIL.</translation>
    </message>
    <message>
        <source>Target %1 answers %2.</source>
        <translation>Ziel %1 antwortet %2.</translation>
    </message>
    <message>
        <source>Inbound endpoint %1, interface %2, hands the query to the Resolver of %3.</source>
        <translation>Inbound-Endpunkt %1, Schnittstelle %2, übergibt die Anfrage an den Resolver von %3.</translation>
    </message>
    <message>
        <source>Interface %2 of inbound endpoint %1 is down: no reply.</source>
        <translation>Schnittstelle %2 des Inbound-Endpunkts %1 ist ausgefallen: keine Antwort.</translation>
    </message>
    <message>
        <source>Delegation endpoint %1, interface %2, answers from the private zones of %3.</source>
        <translation>Delegation-Endpunkt %1, Schnittstelle %2, antwortet aus den privaten Zonen von %3.</translation>
    </message>
    <message>
        <source>No private zone of %1 covers %2: refused.</source>
        <translation>Keine private Zone von %1 deckt %2 ab: abgelehnt.</translation>
    </message>
    <message>
        <source>%1 was asked in %2 before: the loop ends with SERVFAIL.</source>
        <translation>%1 wurde in %2 schon gefragt: Die Schleife endet mit SERVFAIL.</translation>
    </message>
    <message>
        <source>More than 16 hops: SERVFAIL.</source>
        <translation>Mehr als 16 Hops: SERVFAIL.</translation>
    </message>
    <message>
        <source>DELEGATE rule %1 (%2) covers the name server %3.</source>
        <translation>DELEGATE-Regel %1 (%2) deckt den Nameserver %3 ab.</translation>
    </message>
    <message>
        <source>No DELEGATE rule covers the name servers of %1: the referral is not followed.</source>
        <translation>Keine DELEGATE-Regel deckt die Nameserver von %1 ab: Dem Verweis wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>%1 has the address %2 from glue.</source>
        <translation>%1 hat die Adresse %2 aus dem Glue.</translation>
    </message>
    <message>
        <source>%1 has the address %2 by an ordinary lookup.</source>
        <translation>%1 hat die Adresse %2 durch gewöhnliches Nachschlagen.</translation>
    </message>
    <message>
        <source>No address is known for %1: SERVFAIL.</source>
        <translation>Für %1 ist keine Adresse bekannt: SERVFAIL.</translation>
    </message>
    <message>
        <source>%1 is authoritative for %2: %3.</source>
        <translation>%1 ist autoritativ für %2: %3.</translation>
    </message>
    <message>
        <source>%1 forwards names under %2 to %3.</source>
        <translation>%1 leitet Namen unter %2 an %3 weiter.</translation>
    </message>
    <message>
        <source>%1 forwards everything to %2.</source>
        <translation>%1 leitet alles an %2 weiter.</translation>
    </message>
    <message>
        <source>%1 has no zone or forwarder for %2 and asks the public DNS.</source>
        <translation>%1 hat weder Zone noch Weiterleitung für %2 und fragt das öffentliche DNS.</translation>
    </message>
    <message>
        <source>%1 would ask the public DNS, but %2 has no internet access: SERVFAIL.</source>
        <translation>%1 würde das öffentliche DNS fragen, doch %2 hat keinen Internetzugang: SERVFAIL.</translation>
    </message>
    <message>
        <source>%1 refuses names that it has no zone or forwarder for.</source>
        <translation>%1 lehnt Namen ab, für die weder Zone noch Weiterleitung vorhanden ist.</translation>
    </message>
    <message>
        <source>%1 at %2 is down: no reply.</source>
        <translation>%1 unter %2 ist ausgefallen: keine Antwort.</translation>
    </message>
    <message>
        <source>No server that %1 asked replied: SERVFAIL to its client.</source>
        <translation>Kein von %1 gefragter Server hat geantwortet: SERVFAIL an den Client.</translation>
    </message>
    <message>
        <source>No reply from %1; %2 asks the next address.</source>
        <translation>Keine Antwort von %1; %2 fragt die nächste Adresse.</translation>
    </message>
    <message>
        <source>Asked from the AWS resolver fleet, without client subnet: root, %1.</source>
        <translation>Gefragt aus der Resolver-Flotte von AWS, ohne Client-Subnetz: Root, %1.</translation>
    </message>
    <message>
        <source>%1 asks the public DNS: root, %2.</source>
        <translation>%1 fragt das öffentliche DNS: Root, %2.</translation>
    </message>
    <message>
        <source>No public zone of the design covers %1: NXDOMAIN.</source>
        <translation>Keine öffentliche Zone des Entwurfs deckt %1 ab: NXDOMAIN.</translation>
    </message>
    <message>
        <source>%1 covers the name but is not delegated from its parent.</source>
        <translation>%1 deckt den Namen ab, ist aber von der Elternzone nicht delegiert.</translation>
    </message>
    <message>
        <source>%1 says %2.</source>
        <translation>%1 sagt %2.</translation>
    </message>
    <message>
        <source>The answer is a CNAME: resolution goes on with %1.</source>
        <translation>Die Antwort ist ein CNAME: Die Auflösung geht mit %1 weiter.</translation>
    </message>
    <message>
        <source>The chain of CNAMEs does not end: SERVFAIL.</source>
        <translation>Die Kette von CNAMEs endet nicht: SERVFAIL.</translation>
    </message>
    <message>
        <source>Validation is on in %1, but forwarded answers are not validated.</source>
        <translation>Validierung ist in %1 eingeschaltet, doch weitergeleitete Antworten werden nicht validiert.</translation>
    </message>
    <message>
        <source>Validation is on in %1; %2 has no chain of trust: accepted as insecure.</source>
        <translation>Validierung ist in %1 eingeschaltet; %2 hat keine Vertrauenskette: als unsicher (insecure) angenommen.</translation>
    </message>
    <message>
        <source>Validation is on in %1; %2 is signed and its DS matches: secure.</source>
        <translation>Validierung ist in %1 eingeschaltet; %2 ist signiert, und der DS passt: sicher (secure).</translation>
    </message>
    <message>
        <source>Validation is on in %1; %2 does not validate (%3): SERVFAIL.</source>
        <translation>Validierung ist in %1 eingeschaltet; %2 besteht sie nicht (%3): SERVFAIL.</translation>
    </message>
    <message>
        <source>%1 has no AAAA record: %2 is synthesised from %3.</source>
        <translation>%1 hat keinen AAAA-Record: %2 wird aus %3 synthetisiert.</translation>
    </message>
    <message>
        <source>One query log record: %1 %2 %3, VPC %4.</source>
        <translation>Ein Eintrag im Query-Log: %1 %2 %3, VPC %4.</translation>
    </message>
    <message>
        <source>Firewall action %1, rule group %2, domain list %3.</source>
        <translation>Firewall-Aktion %1, Regelgruppe %2, Domainliste %3.</translation>
    </message>
    <message>
        <source>Through endpoint %1.</source>
        <translation>Durch Endpunkt %1.</translation>
    </message>
    <message>
        <source>No query log is configured for %1.</source>
        <translation>Für %1 ist kein Query-Log konfiguriert.</translation>
    </message>
    <message>
        <source>%1 %2: %3, TTL %4.</source>
        <translation>%1 %2: %3, TTL %4.</translation>
    </message>
    <message>
        <source>NODATA: %1 exists, but has no %2 record.</source>
        <translation>NODATA: %1 existiert, hat aber keinen %2-Record.</translation>
    </message>
    <message>
        <source>NXDOMAIN: %1 does not exist.</source>
        <translation>NXDOMAIN: %1 existiert nicht.</translation>
    </message>
    <message>
        <source>%1 for %2 %3.</source>
        <translation>%1 für %2 %3.</translation>
    </message>
    <message>
        <source>No reply reaches the client.</source>
        <translation>Keine Antwort erreicht den Client.</translation>
    </message>
    <message>
        <source>ASSUMPTION %1: %2</source>
        <extracomment>A step of a trace rests on something that AWS does not document. %1 is a code, %2 an English sentence.</extracomment>
        <translation>ANNAHME %1: %2</translation>
    </message>
    <message>
        <source>A name of one label is tried with the search suffix first: %1.</source>
        <translation>Ein Name aus einem Label wird zuerst mit dem Suchsuffix versucht: %1.</translation>
    </message>
    <message>
        <source>Option set %1 names the servers; running instances take a change with their next lease.</source>
        <translation>Der Optionssatz %1 nennt die Server; laufende Instanzen übernehmen eine Änderung mit ihrer nächsten Lease.</translation>
    </message>
    <message>
        <source>In the cache of %1, %2 s old: no query goes out.</source>
        <translation>Im Cache von %1, %2 s alt: Es geht keine Anfrage hinaus.</translation>
    </message>
    <message>
        <source>In the cache of %1 itself, %2 s old: no query goes out.</source>
        <translation>Im Cache von %1 selbst, %2 s alt: Es geht keine Anfrage hinaus.</translation>
    </message>
    <message>
        <source>Upstream gives nothing: the expired entry of %1 answers.</source>
        <translation>Von oben kommt nichts: Der abgelaufene Eintrag von %1 antwortet.</translation>
    </message>
    <message>
        <source>%1 is not kept in a cache.</source>
        <translation>%1 wird nicht im Cache behalten.</translation>
    </message>
    <message>
        <source>%1 (%2) is no candidate: its private DNS is off.</source>
        <translation>%1 (%2) ist kein Kandidat: Sein privates DNS ist aus.</translation>
    </message>
    <message>
        <source>The hidden zone of VPC endpoint %1 leads %2 to the endpoint&apos;s Regional name.</source>
        <translation>Die verborgene Zone des VPC-Endpunkts %1 führt %2 zum regionalen Namen des Endpunkts.</translation>
    </message>
    <message>
        <source>The security groups of endpoint %1 do not pass DNS over UDP and TCP: no reply.</source>
        <translation>Die Sicherheitsgruppen des Endpunkts %1 lassen DNS über UDP und TCP nicht durch: keine Antwort.</translation>
    </message>
    <message>
        <source>%1 cannot carry the query: the address ranges of %2 and %3 overlap.</source>
        <translation>%1 kann die Anfrage nicht tragen: Die Adressbereiche von %2 und %3 überschneiden sich.</translation>
    </message>
    <message>
        <source>Nothing at %1 serves the internet: no reply.</source>
        <translation>Unter %1 dient nichts dem Internet: keine Antwort.</translation>
    </message>
    <message>
        <source>Endpoint %1 has no IPv6 internet access, so %2 is out of reach: no reply.</source>
        <translation>Der Endpunkt %1 hat keinen IPv6-Internetzugang, also ist %2 unerreichbar: keine Antwort.</translation>
    </message>
    <message>
        <source>Target %1 wants %2, which endpoint %3 does not offer: not asked.</source>
        <translation>Das Ziel %1 verlangt %2, was der Endpunkt %3 nicht anbietet: nicht gefragt.</translation>
    </message>
    <message>
        <source>The answer refers again, to the name servers of %1.</source>
        <translation>Die Antwort verweist noch einmal weiter, an die Nameserver von %1.</translation>
    </message>
    <message>
        <source>%1 is a test name of AWS&apos;s managed domain lists.</source>
        <translation>%1 ist ein Testname der von AWS verwalteten Domänenlisten.</translation>
    </message>
    <message>
        <source>AWS&apos;s public name servers answer %1 for %2.</source>
        <translation>Die öffentlichen Nameserver von AWS beantworten %1 für %2.</translation>
    </message>
    <message>
        <source>%1 validates, so it asks with DO and is told NODATA, not NXDOMAIN.</source>
        <translation>%1 validiert, fragt also mit DO und bekommt NODATA statt NXDOMAIN.</translation>
    </message>
    <message>
        <source>For queries by DoH, as those through %1, the logged source address is known to be wrong.</source>
        <translation>Bei Anfragen über DoH wie denen durch %1 ist die protokollierte Quelladresse bekanntermaßen falsch.</translation>
    </message>
    <message>
        <source>One line in the query log of the public zone %1.</source>
        <translation>Eine Zeile im Abfrageprotokoll der öffentlichen Zone %1.</translation>
    </message>
</context>
<context>
    <name>TreeEdit</name>
    <message>
        <source>&quot;%1&quot; is no domain name.</source>
        <translation>„%1“ ist kein Domainname.</translation>
    </message>
    <message>
        <source>The object is no longer there.</source>
        <translation>Das Objekt gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>zw::AboutBox</name>
    <message>
        <source>an unknown compiler</source>
        <translation>einem unbekannten Compiler</translation>
    </message>
    <message>
        <source>Version %1, built with Qt %2 (running on %3) and compiler %4.</source>
        <translation>Version %1, gebaut mit Qt %2 (läuft mit %3) und Compiler %4.</translation>
    </message>
    <message>
        <source>About Zonewright</source>
        <translation>Über Zonewright</translation>
    </message>
    <message>
        <source>Zonewright</source>
        <translation>Zonewright</translation>
    </message>
    <message>
        <source>Draw DNS on Amazon Route 53, and ask the drawing questions.</source>
        <translation>DNS auf Amazon Route 53 zeichnen – und der Zeichnung Fragen stellen.</translation>
    </message>
    <message>
        <source>Zonewright is free software under the MIT licence. It is not made or endorsed by Amazon; AWS and Route 53 are Amazon&apos;s names.</source>
        <translation>Zonewright ist freie Software unter der MIT-Lizenz. Es stammt nicht von Amazon und wird nicht von Amazon unterstützt; AWS und Route 53 sind Namen von Amazon.</translation>
    </message>
    <message>
        <source>It stands on these libraries:</source>
        <translation>Es baut auf diesen Bibliotheken auf:</translation>
    </message>
</context>
<context>
    <name>zw::AdoptionText</name>
    <message>
        <source>VPC %1 is associated with rule %2, which stays in its Region (RSLV-335).</source>
        <translation>VPC %1 ist Regel %2 zugeordnet, die in ihrer Region bleibt (RSLV-335).</translation>
    </message>
    <message>
        <source>Endpoint %1 has an address in subnet %2, which therefore stays in its VPC.</source>
        <translation>Endpunkt %1 hat eine Adresse in Subnetz %2, das deshalb in seiner VPC bleibt.</translation>
    </message>
    <message>
        <source>VPC %1 has no free addresses for another subnet.</source>
        <translation>VPC %1 hat keine freien Adressen für ein weiteres Subnetz.</translation>
    </message>
    <message>
        <source>A hosted zone belongs to an account; other zones are drawn where their servers are.</source>
        <translation>Eine Hosted Zone gehört zu einem Konto; andere Zonen werden dort gezeichnet, wo ihre Server stehen.</translation>
    </message>
    <message>
        <source>%1 cannot be moved into something else.</source>
        <translation>%1 lässt sich nicht in etwas anderes verschieben.</translation>
    </message>
    <message>
        <source>%1 is associated with VPC %2 in %3: both must be in the same Region (RSLV-335).</source>
        <translation>%1 ist VPC %2 in %3 zugeordnet: Beide müssen in derselben Region liegen (RSLV-335).</translation>
    </message>
    <message>
        <source>VPC %1 has no subnet for the addresses of %2: add one first.</source>
        <translation>VPC %1 hat kein Subnetz für die Adressen von %2: zuerst eines hinzufügen.</translation>
    </message>
</context>
<context>
    <name>zw::AnswerView</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>The answer changed with the last edit. Before: %1</source>
        <translation>Die Antwort hat sich mit der letzten Änderung geändert. Vorher: %1</translation>
    </message>
    <message>
        <source>Finding all outcomes …</source>
        <translation>Alle Ergebnisse werden ermittelt …</translation>
    </message>
    <message>
        <source>There are more ways through the design than are followed; these cover %1 % of all cases.</source>
        <translation>Es gibt mehr Wege durch den Entwurf, als verfolgt werden; diese decken %1&#xa0;% aller Fälle ab.</translation>
    </message>
    <message>
        <source>Chance decides nothing here: this is always the answer.</source>
        <translation>Hier entscheidet kein Zufall: Das ist immer die Antwort.</translation>
    </message>
</context>
<context>
    <name>zw::CanvasActions</name>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Fit all</source>
        <translation>Alles einpassen</translation>
    </message>
    <message>
        <source>Zoom to selection</source>
        <translation>Auf Auswahl zoomen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Select connected</source>
        <translation>Verbundene auswählen</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Remove from diagram</source>
        <translation>Aus dem Diagramm entfernen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Verbindung trennen</translation>
    </message>
    <message>
        <source>Add object …</source>
        <translation>Objekt hinzufügen…</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Add frame</source>
        <translation>Rahmen hinzufügen</translation>
    </message>
    <message>
        <source>Align left</source>
        <translation>Links ausrichten</translation>
    </message>
    <message>
        <source>Align centres</source>
        <translation>Horizontal zentrieren</translation>
    </message>
    <message>
        <source>Align right</source>
        <translation>Rechts ausrichten</translation>
    </message>
    <message>
        <source>Align top</source>
        <translation>Oben ausrichten</translation>
    </message>
    <message>
        <source>Align middles</source>
        <translation>Vertikal zentrieren</translation>
    </message>
    <message>
        <source>Align bottom</source>
        <translation>Unten ausrichten</translation>
    </message>
    <message>
        <source>Distribute horizontally</source>
        <translation>Horizontal verteilen</translation>
    </message>
    <message>
        <source>Distribute vertically</source>
        <translation>Vertikal verteilen</translation>
    </message>
    <message>
        <source>Tidy layout</source>
        <translation>Layout aufräumen</translation>
    </message>
    <message>
        <source>Collapse or expand</source>
        <translation>Zu- oder aufklappen</translation>
    </message>
    <message>
        <source>Copy as image</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Show minimap</source>
        <translation>Übersichtskarte anzeigen</translation>
    </message>
    <message>
        <source>Show grid</source>
        <translation>Raster anzeigen</translation>
    </message>
    <message>
        <source>Snap to grid and neighbours</source>
        <translation>An Raster und Nachbarn einrasten</translation>
    </message>
    <message>
        <source>Show and hide kinds …</source>
        <translation>Arten ein- und ausblenden…</translation>
    </message>
</context>
<context>
    <name>zw::CanvasCommands</name>
    <message>
        <source>Connected.</source>
        <translation>Verbunden.</translation>
    </message>
    <message>
        <source>These two are not connected.</source>
        <translation>Diese beiden sind nicht verbunden.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Text of the note:</source>
        <translation>Text der Notiz:</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Ask from here</source>
        <translation>Von hier fragen</translation>
    </message>
    <message>
        <source>Find usages</source>
        <translation>Verwendungen suchen</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Own of its kind</source>
        <translation>Eigene der Art</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Anordnen</translation>
    </message>
</context>
<context>
    <name>zw::CanvasEditor</name>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Move %1 into another container</source>
        <translation>%1 in einen anderen Container verschieben</translation>
    </message>
    <message>
        <source>Connect %1 and %2</source>
        <translation>%1 und %2 verbinden</translation>
    </message>
    <message>
        <source>Disconnect %1 and %2</source>
        <translation>%1 und %2 trennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This goes along, because it cannot be without:</source>
        <translation>Das wird mitgelöscht, weil es ohne nicht auskommt:</translation>
    </message>
    <message>
        <source>One other object loses its connection to it.</source>
        <translation>Ein anderes Objekt verliert seine Verbindung dazu.</translation>
    </message>
    <message numerus="yes">
        <source>%n other objects lose their connection to it.</source>
        <translation>
            <numerusform>%n anderes Objekt verliert seine Verbindung dazu.</numerusform>
            <numerusform>%n andere Objekte verlieren ihre Verbindung dazu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Nothing was pasted: %1 found no place here.</source>
        <translation>Nichts wurde eingefügt: %1 fand hier keinen Platz.</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n objects</source>
        <translation>
            <numerusform>%n Objekt einfügen</numerusform>
            <numerusform>%n Objekte einfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1 connected with %2</source>
        <translation>%1 verbunden mit %2 hinzufügen</translation>
    </message>
    <message>
        <source>Connect %1 with %2 instead of %3</source>
        <translation>%1 mit %2 statt mit %3 verbinden</translation>
    </message>
</context>
<context>
    <name>zw::CanvasView</name>
    <message>
        <source>%1 (down)</source>
        <translation>%1 (ausgefallen)</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
</context>
<context>
    <name>zw::CardText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und noch %n</numerusform>
            <numerusform>%1 und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Direct Connect</source>
        <translation>Direct Connect</translation>
    </message>
    <message>
        <source>Site-to-Site VPN</source>
        <translation>Site-to-Site-VPN</translation>
    </message>
    <message>
        <source>Transit gateway</source>
        <translation>Transit-Gateway</translation>
    </message>
    <message>
        <source>VPC peering</source>
        <translation>VPC-Peering</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Internet client</source>
        <translation>Internet-Client</translation>
    </message>
    <message>
        <source>Public resolver</source>
        <translation>Öffentlicher Resolver</translation>
    </message>
    <message>
        <source>DNS server</source>
        <translation>DNS-Server</translation>
    </message>
    <message>
        <source>Inbound endpoint</source>
        <translation>Inbound-Endpunkt</translation>
    </message>
    <message>
        <source>Inbound delegation</source>
        <translation>Inbound-Delegation</translation>
    </message>
    <message>
        <source>Outbound endpoint</source>
        <translation>Outbound-Endpunkt</translation>
    </message>
    <message>
        <source>VPC endpoint</source>
        <translation>VPC-Endpunkt</translation>
    </message>
    <message>
        <source>Private DNS</source>
        <translation>Privates DNS</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>In Betrieb</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ausgefallen</translation>
    </message>
    <message>
        <source>Public hosted zone</source>
        <translation>Öffentliche Hosted Zone</translation>
    </message>
    <message>
        <source>Private hosted zone</source>
        <translation>Private Hosted Zone</translation>
    </message>
    <message>
        <source>Public DNS</source>
        <translation>Öffentliches DNS</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 Record</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n Record</numerusform>
            <numerusform>%n Records</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 record</source>
        <translation>%1-Record</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Gesund</translation>
    </message>
    <message>
        <source>Unhealthy</source>
        <translation>Nicht gesund</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Health-Check</translation>
    </message>
    <message>
        <source>Traffic policy</source>
        <translation>Traffic-Policy</translation>
    </message>
    <message>
        <source>1 version</source>
        <translation>1 Version</translation>
    </message>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n Version</numerusform>
            <numerusform>%n Versionen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rule</source>
        <translation>%1-Regel</translation>
    </message>
    <message>
        <source>Query log</source>
        <translation>Query-Log</translation>
    </message>
    <message>
        <source>CloudWatch Logs</source>
        <translation>CloudWatch Logs</translation>
    </message>
    <message>
        <source>S3 bucket</source>
        <translation>S3-Bucket</translation>
    </message>
    <message>
        <source>Firehose stream</source>
        <translation>Firehose-Stream</translation>
    </message>
    <message>
        <source>Domain list</source>
        <translation>Domainliste</translation>
    </message>
    <message>
        <source>AWS managed list</source>
        <translation>Von AWS verwaltete Liste</translation>
    </message>
    <message>
        <source>1 domain</source>
        <translation>1 Domain</translation>
    </message>
    <message numerus="yes">
        <source>%n domains</source>
        <translation>
            <numerusform>%n Domain</numerusform>
            <numerusform>%n Domains</numerusform>
        </translation>
    </message>
    <message>
        <source>DNS Firewall rule group</source>
        <translation>DNS-Firewall-Regelgruppe</translation>
    </message>
    <message>
        <source>1 rule</source>
        <translation>1 Regel</translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n Regel</numerusform>
            <numerusform>%n Regeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Route 53 Profile</source>
        <translation>Route-53-Profil</translation>
    </message>
    <message>
        <source>1 resource</source>
        <translation>1 Ressource</translation>
    </message>
    <message numerus="yes">
        <source>%n resources</source>
        <translation>
            <numerusform>%n Ressource</numerusform>
            <numerusform>%n Ressourcen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 VPC</source>
        <translation>1 VPC</translation>
    </message>
    <message numerus="yes">
        <source>%n VPCs</source>
        <translation>
            <numerusform>%n VPC</numerusform>
            <numerusform>%n VPCs</numerusform>
        </translation>
    </message>
    <message>
        <source>RAM share</source>
        <translation>RAM-Freigabe</translation>
    </message>
    <message>
        <source>Whole organization</source>
        <translation>Gesamte Organisation</translation>
    </message>
    <message>
        <source>1 account</source>
        <translation>1 Konto</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n Konto</numerusform>
            <numerusform>%n Konten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n addresses up</source>
        <translation>
            <numerusform>%1 von %n Adresse in Betrieb</numerusform>
            <numerusform>%1 von %n Adressen in Betrieb</numerusform>
        </translation>
    </message>
    <message>
        <source>Application Load Balancer</source>
        <translation>Application Load Balancer</translation>
    </message>
    <message>
        <source>Network Load Balancer</source>
        <translation>Network Load Balancer</translation>
    </message>
    <message>
        <source>Classic Load Balancer</source>
        <translation>Classic Load Balancer</translation>
    </message>
    <message>
        <source>CloudFront distribution</source>
        <translation>CloudFront-Distribution</translation>
    </message>
    <message>
        <source>S3 website</source>
        <translation>S3-Website</translation>
    </message>
    <message>
        <source>API Gateway</source>
        <translation>API Gateway</translation>
    </message>
    <message>
        <source>Global Accelerator</source>
        <translation>Global Accelerator</translation>
    </message>
    <message>
        <source>Elastic Beanstalk</source>
        <translation>Elastic Beanstalk</translation>
    </message>
    <message>
        <source>App Runner</source>
        <translation>App Runner</translation>
    </message>
    <message>
        <source>OpenSearch Service</source>
        <translation>OpenSearch Service</translation>
    </message>
    <message>
        <source>VPC Lattice</source>
        <translation>VPC Lattice</translation>
    </message>
    <message>
        <source>AppSync</source>
        <translation>AppSync</translation>
    </message>
    <message>
        <source>AWS resource</source>
        <translation>AWS-Ressource</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
</context>
<context>
    <name>zw::CentreArea</name>
    <message>
        <source>Diagrams and tables</source>
        <translation>Diagramme und Tabellen</translation>
    </message>
    <message>
        <source>New diagram</source>
        <translation>Neues Diagramm</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Records of %1</source>
        <extracomment>The tab of a table; %1 is the name of a zone.</extracomment>
        <translation>Records von %1</translation>
    </message>
    <message>
        <source>Close this table</source>
        <translation>Diese Tabelle schließen</translation>
    </message>
</context>
<context>
    <name>zw::ChoiceEditor</name>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>zw::ClipboardText</name>
    <message>
        <source>%1 copy</source>
        <translation>%1 Kopie</translation>
    </message>
    <message>
        <source>The clipboard holds no objects of Zonewright.</source>
        <translation>Die Zwischenablage enthält keine Objekte von Zonewright.</translation>
    </message>
    <message>
        <source>The clipboard holds objects that cannot be read: %1</source>
        <translation>Die Zwischenablage enthält Objekte, die sich nicht lesen lassen: %1</translation>
    </message>
</context>
<context>
    <name>zw::CommandPalette</name>
    <message>
        <source>Type what you want to do</source>
        <translation>Eingeben, was zu tun ist</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An entry of the command palette: %1 is the menu, %2 the action.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>zw::ConnectMenu</name>
    <message>
        <source>Nothing can be added here that would be connected with %1.</source>
        <translation>Hier lässt sich nichts hinzufügen, das mit %1 verbunden wäre.</translation>
    </message>
    <message>
        <source>Add, connected with %1</source>
        <translation>Hinzufügen, verbunden mit %1</translation>
    </message>
</context>
<context>
    <name>zw::ConnectTool</name>
    <message>
        <source>Let go to add something that is connected.</source>
        <translation>Loslassen, um etwas Verbundenes hinzuzufügen.</translation>
    </message>
</context>
<context>
    <name>zw::ConnectionText</name>
    <message>
        <source>An endpoint answers what its VPC sees: associate the zone with the VPC of the endpoint.</source>
        <translation>Ein Endpunkt antwortet mit dem, was seine VPC sieht: Die Zone der VPC des Endpunkts zuordnen.</translation>
    </message>
    <message>
        <source>A domain list works through a rule group: add it to one, and associate that with the VPC.</source>
        <translation>Eine Domainliste wirkt über eine Regelgruppe: Sie einer hinzufügen und diese der VPC zuordnen.</translation>
    </message>
    <message>
        <source>An endpoint lives in one VPC: drag it there to move it.</source>
        <translation>Ein Endpunkt lebt in einer VPC: Zum Verschieben dorthin ziehen.</translation>
    </message>
    <message>
        <source>An endpoint reaches other networks through its VPC: link the VPC with the network.</source>
        <translation>Ein Endpunkt erreicht andere Netzwerke über seine VPC: Die VPC mit dem Netzwerk verbinden.</translation>
    </message>
    <message>
        <source>A rule forwards to addresses: connect it with a DNS server of the network.</source>
        <translation>Eine Regel leitet an Adressen weiter: Sie mit einem DNS-Server des Netzwerks verbinden.</translation>
    </message>
    <message>
        <source>A zone is served by DNS servers: connect it with a server of the network.</source>
        <translation>Eine Zone wird von DNS-Servern bedient: Sie mit einem Server des Netzwerks verbinden.</translation>
    </message>
    <message>
        <source>A Profile is shared with accounts by a RAM share: connect the share with both.</source>
        <translation>Ein Profil wird über eine RAM-Freigabe für Konten freigegeben: Die Freigabe mit beiden verbinden.</translation>
    </message>
    <message>
        <source>An object cannot be connected with itself.</source>
        <translation>Ein Objekt kann nicht mit sich selbst verbunden werden.</translation>
    </message>
    <message>
        <source>Only objects of the design can be connected.</source>
        <translation>Nur Objekte des Entwurfs können verbunden werden.</translation>
    </message>
    <message>
        <source>Nothing in AWS or DNS connects %1 and %2 directly.</source>
        <translation>Nichts in AWS oder DNS verbindet %1 und %2 direkt.</translation>
    </message>
    <message>
        <source>%1 is in %2 and VPC %3 in %4: both must be in the same Region (RSLV-335).</source>
        <translation>%1 liegt in %2 und VPC %3 in %4: Beide müssen in derselben Region liegen (RSLV-335).</translation>
    </message>
    <message>
        <source>%1 belongs to account %2 and is not shared with account %3: share it with RAM first (RSLV-340).</source>
        <translation>%1 gehört zu Konto %2 und ist nicht für Konto %3 freigegeben: zuerst mit RAM freigeben (RSLV-340).</translation>
    </message>
    <message>
        <source>Rule group %1 is associated with VPC %2 already.</source>
        <translation>Regelgruppe %1 ist VPC %2 schon zugeordnet.</translation>
    </message>
    <message>
        <source>VPC %1 has five firewall rule groups, which is the most (RSLV-520).</source>
        <translation>VPC %1 hat fünf Firewall-Regelgruppen, und mehr sind nicht möglich (RSLV-520).</translation>
    </message>
    <message>
        <source>Lets rule group %1 filter the queries of VPC %2.</source>
        <translation>Lässt Regelgruppe %1 die Anfragen der VPC %2 filtern.</translation>
    </message>
    <message>
        <source>Rule group %1 has a rule for list %2 already.</source>
        <translation>Regelgruppe %1 hat schon eine Regel für Liste %2.</translation>
    </message>
    <message>
        <source>List %1 is in %2 and rule group %3 in %4: both must be in the same Region (RSLV-509).</source>
        <translation>Liste %1 liegt in %2 und Regelgruppe %3 in %4: Beide müssen in derselben Region liegen (RSLV-509).</translation>
    </message>
    <message>
        <source>Adds a rule to %1 that blocks the domains of %2.</source>
        <translation>Fügt %1 eine Regel hinzu, die die Domains von %2 blockiert.</translation>
    </message>
    <message>
        <source>%1 and %2 are linked by %3 already.</source>
        <translation>%1 und %2 sind schon durch %3 verbunden.</translation>
    </message>
    <message>
        <source>The address ranges of %1 and %2 overlap: no route can tell them apart (RSLV-439).</source>
        <translation>Die Adressbereiche von %1 und %2 überlappen sich: Keine Route kann sie unterscheiden (RSLV-439).</translation>
    </message>
    <message>
        <source>%1 and %2 are in different AWS partitions, which cannot be peered.</source>
        <translation>%1 und %2 liegen in verschiedenen AWS-Partitionen; zwischen ihnen ist kein Peering möglich.</translation>
    </message>
    <message>
        <source>Links %1 and %2, so that DNS passes between them.</source>
        <translation>Verbindet %1 und %2, sodass DNS zwischen ihnen durchkommt.</translation>
    </message>
    <message>
        <source>%1 links %2 already.</source>
        <translation>%1 verbindet %2 schon.</translation>
    </message>
    <message>
        <source>%1 joins two networks; only a transit gateway joins more.</source>
        <translation>%1 verbindet zwei Netzwerke; nur ein Transit-Gateway verbindet mehr.</translation>
    </message>
    <message>
        <source>Attaches %2 to %1.</source>
        <translation>Bindet %2 an %1 an.</translation>
    </message>
    <message>
        <source>Profile %1 is associated with VPC %2 already.</source>
        <translation>Profil %1 ist VPC %2 schon zugeordnet.</translation>
    </message>
    <message>
        <source>Associates Profile %1 with VPC %2.</source>
        <translation>Ordnet Profil %1 der VPC %2 zu.</translation>
    </message>
    <message>
        <source>%1 is in Profile %2 already.</source>
        <translation>%1 ist schon in Profil %2.</translation>
    </message>
    <message>
        <source>%1 is in %2 and Profile %3 in %4: both must be in the same Region (RSLV-601).</source>
        <translation>%1 liegt in %2 und Profil %3 in %4: Beide müssen in derselben Region liegen (RSLV-601).</translation>
    </message>
    <message>
        <source>Profile %1 belongs to another account and its share does not permit account %2 to attach resources (RSLV-647).</source>
        <translation>Profil %1 gehört zu einem anderen Konto, und seine Freigabe erlaubt Konto %2 nicht, Ressourcen anzubinden (RSLV-647).</translation>
    </message>
    <message>
        <source>Puts %1 into Profile %2, for all its VPCs.</source>
        <translation>Nimmt %1 in Profil %2 auf, für alle seine VPCs.</translation>
    </message>
    <message>
        <source>A Profile holds private hosted zones; %1 is none (RSLV-602).</source>
        <translation>Ein Profil enthält private Hosted Zones; %1 ist keine (RSLV-602).</translation>
    </message>
    <message>
        <source>%1 is a DELEGATE rule: a Profile holds FORWARD and SYSTEM rules only (RSLV-603).</source>
        <translation>%1 ist eine DELEGATE-Regel: Ein Profil enthält nur FORWARD- und SYSTEM-Regeln (RSLV-603).</translation>
    </message>
    <message>
        <source>Profile %1 has five firewall rule groups, which is the most (RSLV-1519).</source>
        <translation>Profil %1 hat fünf Firewall-Regelgruppen, und mehr sind nicht möglich (RSLV-1519).</translation>
    </message>
    <message>
        <source>%1 is no interface endpoint with private DNS: a Profile holds only such (RSLV-602, RSLV-638).</source>
        <translation>%1 ist kein Interface-Endpunkt mit privatem DNS: Ein Profil enthält nur solche (RSLV-602, RSLV-638).</translation>
    </message>
    <message>
        <source>Profile %1 has two query log configurations, which is the most (RSLV-1522).</source>
        <translation>Profil %1 hat zwei Query-Log-Konfigurationen, und mehr sind nicht möglich (RSLV-1522).</translation>
    </message>
    <message>
        <source>Alias records belong to their zone %1: only their target can be another one.</source>
        <translation>Alias-Records gehören zu ihrer Zone %1: Nur ihr Ziel kann ein anderes sein.</translation>
    </message>
    <message>
        <source>This line cannot end at %1, which is connected in another way: draw a new line.</source>
        <translation>Diese Linie kann nicht bei %1 enden, das auf andere Weise verbunden wird: eine neue Linie zeichnen.</translation>
    </message>
    <message>
        <source>Rule %1 is associated with VPC %2 already.</source>
        <translation>Regel %1 ist VPC %2 schon zugeordnet.</translation>
    </message>
    <message>
        <source>Rule %1 forwards to %2, an inbound endpoint in VPC %3: queries would go round in circles, so AWS refuses it (RSLV-391).</source>
        <translation>Regel %1 leitet an %2 weiter, einen Inbound-Endpunkt in VPC %3: Anfragen liefen im Kreis, deshalb lehnt AWS es ab (RSLV-391).</translation>
    </message>
    <message>
        <source>VPC %1 has rule %2 for the same domain (RSLV-311).</source>
        <translation>VPC %1 hat Regel %2 für dieselbe Domain (RSLV-311).</translation>
    </message>
    <message>
        <source>Associates rule %1 with VPC %2.</source>
        <translation>Ordnet Regel %1 der VPC %2 zu.</translation>
    </message>
    <message>
        <source>Rule %1 is of type %2 and takes no targets: only FORWARD rules have them (RSLV-302).</source>
        <translation>Regel %1 ist vom Typ %2 und nimmt keine Ziele an: Nur FORWARD-Regeln haben welche (RSLV-302).</translation>
    </message>
    <message>
        <source>%1 has no address to forward to.</source>
        <translation>%1 hat keine Adresse, an die weitergeleitet werden könnte.</translation>
    </message>
    <message>
        <source>Rule %1 has targets of the other IP version: one rule does not mix them (RSLV-320).</source>
        <translation>Regel %1 hat Ziele der anderen IP-Version: Eine Regel mischt sie nicht (RSLV-320).</translation>
    </message>
    <message>
        <source>Rule %1 forwards to %2 already.</source>
        <translation>Regel %1 leitet schon an %2 weiter.</translation>
    </message>
    <message>
        <source>Rule %1 would have more than six targets (RSLV-320).</source>
        <translation>Regel %1 hätte mehr als sechs Ziele (RSLV-320).</translation>
    </message>
    <message>
        <source>Lets rule %1 forward to %2.</source>
        <translation>Lässt Regel %1 an %2 weiterleiten.</translation>
    </message>
    <message>
        <source>Rule %1 is a SYSTEM rule, which is resolved by AWS without an endpoint (RSLV-302).</source>
        <translation>Regel %1 ist eine SYSTEM-Regel; AWS löst sie ohne Endpunkt auf (RSLV-302).</translation>
    </message>
    <message>
        <source>Rule %1 uses endpoint %2 already.</source>
        <translation>Regel %1 verwendet schon Endpunkt %2.</translation>
    </message>
    <message>
        <source>Rule %1 is in %2 and endpoint %3 in %4: both must be in the same Region (RSLV-335).</source>
        <translation>Regel %1 liegt in %2 und Endpunkt %3 in %4: Beide müssen in derselben Region liegen (RSLV-335).</translation>
    </message>
    <message>
        <source>Lets rule %1 use endpoint %2 instead of %3: a rule has one (RSLV-339).</source>
        <translation>Lässt Regel %1 Endpunkt %2 anstelle von %3 verwenden: Eine Regel hat einen (RSLV-339).</translation>
    </message>
    <message>
        <source>Lets rule %1 send its queries through endpoint %2.</source>
        <translation>Lässt Regel %1 ihre Anfragen durch Endpunkt %2 senden.</translation>
    </message>
    <message>
        <source>Rule %1 is associated with the VPC of inbound endpoint %2: queries would go round in circles, so AWS refuses it (RSLV-391).</source>
        <translation>Regel %1 ist der VPC des Inbound-Endpunkts %2 zugeordnet: Anfragen liefen im Kreis, deshalb lehnt AWS es ab (RSLV-391).</translation>
    </message>
    <message>
        <source>%1 logs the queries of VPC %2 already.</source>
        <translation>%1 protokolliert die Anfragen der VPC %2 schon.</translation>
    </message>
    <message>
        <source>Logs the queries of VPC %2 with %1.</source>
        <translation>Protokolliert die Anfragen der VPC %2 mit %1.</translation>
    </message>
    <message>
        <source>%1 is an outbound endpoint: it sends queries and takes none. A rule leads from it to the server.</source>
        <translation>%1 ist ein Outbound-Endpunkt: Er sendet Anfragen und nimmt keine an. Eine Regel führt von ihm zum Server.</translation>
    </message>
    <message>
        <source>%1 is a delegation endpoint: it is reached by NS records, not by forwarders (RSLV-1103).</source>
        <translation>%1 ist ein Delegation-Endpunkt: Er wird über NS-Records erreicht, nicht über Weiterleitungen (RSLV-1103).</translation>
    </message>
    <message>
        <source>%1 forwards every private hosted zone that the VPC of %2 sees, or there is none.</source>
        <translation>%1 leitet schon jede private Hosted Zone weiter, die die VPC von %2 sieht, oder es gibt keine.</translation>
    </message>
    <message>
        <source>Lets %1 forward the private zones behind %2 to it.</source>
        <translation>Lässt %1 die privaten Zonen hinter %2 dorthin weiterleiten.</translation>
    </message>
    <message>
        <source>Lets %1 forward the zones of %2 to it.</source>
        <translation>Lässt %1 die Zonen von %2 dorthin weiterleiten.</translation>
    </message>
    <message>
        <source>%1 forwards to %2 already.</source>
        <translation>%1 leitet schon an %2 weiter.</translation>
    </message>
    <message>
        <source>Lets %1 forward everything it does not know to %2.</source>
        <translation>Lässt %1 alles Unbekannte an %2 weiterleiten.</translation>
    </message>
    <message>
        <source>%1 answers no clients: choose a DNS server or an inbound endpoint.</source>
        <translation>%1 antwortet keinen Clients: einen DNS-Server oder Inbound-Endpunkt wählen.</translation>
    </message>
    <message>
        <source>%1 asks %2 already.</source>
        <translation>%1 fragt schon %2.</translation>
    </message>
    <message>
        <source>Lets %1 ask %2.</source>
        <translation>Lässt %1 bei %2 anfragen.</translation>
    </message>
    <message>
        <source>Share %1 has %2 already.</source>
        <translation>Freigabe %1 enthält %2 schon.</translation>
    </message>
    <message>
        <source>%1 belongs to another account than share %2: what is shared with one cannot be shared on (RSLV-645).</source>
        <translation>%1 gehört zu einem anderen Konto als Freigabe %2: Was einem selbst freigegeben ist, lässt sich nicht weiter freigeben (RSLV-645).</translation>
    </message>
    <message>
        <source>%1 is in %2 and share %3 in %4: both must be in the same Region (RSLV-645).</source>
        <translation>%1 liegt in %2 und Freigabe %3 in %4: Beide müssen in derselben Region liegen (RSLV-645).</translation>
    </message>
    <message>
        <source>Shares %2 with all whom %1 reaches.</source>
        <translation>Gibt %2 für alle frei, die %1 erreicht.</translation>
    </message>
    <message>
        <source>Account %1 owns share %2 and needs none.</source>
        <translation>Konto %1 besitzt Freigabe %2 und braucht keine.</translation>
    </message>
    <message>
        <source>Share %1 reaches account %2 already.</source>
        <translation>Freigabe %1 erreicht Konto %2 schon.</translation>
    </message>
    <message>
        <source>Lets account %2 use what %1 shares.</source>
        <translation>Lässt Konto %2 verwenden, was %1 freigibt.</translation>
    </message>
    <message>
        <source>%1 is a public hosted zone: only private hosted zones can be associated with a VPC (RSLV-203).</source>
        <translation>%1 ist eine öffentliche Hosted Zone: Nur private Hosted Zones können einer VPC zugeordnet werden (RSLV-203).</translation>
    </message>
    <message>
        <source>%1 is not hosted by Route 53: only private hosted zones can be associated with a VPC.</source>
        <translation>%1 wird nicht von Route 53 gehostet: Nur private Hosted Zones können einer VPC zugeordnet werden.</translation>
    </message>
    <message>
        <source>%1 is associated with VPC %2 already.</source>
        <translation>%1 ist VPC %2 schon zugeordnet.</translation>
    </message>
    <message>
        <source>%1 is in partition %2 and VPC %3 in %4: an association cannot cross partitions (RSLV-211).</source>
        <translation>%1 liegt in Partition %2 und VPC %3 in %4: Eine Zuordnung kann keine Partitionsgrenze überschreiten (RSLV-211).</translation>
    </message>
    <message>
        <source>VPC %1 has another private hosted zone %2: two of the same name conflict (RSLV-205).</source>
        <translation>VPC %1 hat eine andere private Hosted Zone %2: Zwei gleichen Namens stehen in Konflikt (RSLV-205).</translation>
    </message>
    <message>
        <source>Authorizes VPC %2 of the other account for %1 and associates it (RSLV-207).</source>
        <translation>Autorisiert VPC %2 des anderen Kontos für %1 und ordnet sie zu (RSLV-207).</translation>
    </message>
    <message>
        <source>Associates private hosted zone %1 with VPC %2.</source>
        <translation>Ordnet private Hosted Zone %1 der VPC %2 zu.</translation>
    </message>
    <message>
        <source>%1 is hosted by Route 53: other servers cannot serve it.</source>
        <translation>%1 wird von Route 53 gehostet: Andere Server können sie nicht bedienen.</translation>
    </message>
    <message>
        <source>%1 is served by %2 already.</source>
        <translation>%1 wird schon von %2 bedient.</translation>
    </message>
    <message>
        <source>Lets %2 serve zone %1.</source>
        <translation>Lässt %2 die Zone %1 bedienen.</translation>
    </message>
    <message>
        <source>%1 is not hosted by Route 53 and has no alias records.</source>
        <translation>%1 wird nicht von Route 53 gehostet und hat keine Alias-Records.</translation>
    </message>
    <message>
        <source>%1 has an A record at its apex already: give another record this target.</source>
        <translation>%1 hat am Apex schon einen A-Record: einem anderen Record dieses Ziel geben.</translation>
    </message>
    <message>
        <source>Adds an alias record at the apex of %1 for %2.</source>
        <translation>Fügt am Apex von %1 einen Alias-Record für %2 hinzu.</translation>
    </message>
    <message>
        <source>%1 delegates %2 already.</source>
        <translation>%1 delegiert %2 schon.</translation>
    </message>
    <message>
        <source>%1 delegates %2 to others: the zone there has to delegate %3 (AUTH-168).</source>
        <translation>%1 delegiert %2 an andere: Die Zone dort muss %3 delegieren (AUTH-168).</translation>
    </message>
    <message>
        <source>%1 is a private hosted zone, whose name servers nobody can ask (RSLV-212): associate it with VPCs, or lead to an inbound delegation endpoint with NS and glue records (RSLV-460).</source>
        <translation>%1 ist eine private Hosted Zone, deren Nameserver niemand fragen kann (RSLV-212): Sie VPCs zuordnen oder mit NS- und Glue-Records zu einem Inbound-Delegation-Endpunkt führen (RSLV-460).</translation>
    </message>
    <message>
        <source>%1 names no servers yet: give it its four name servers first (AUTH-151).</source>
        <translation>%1 nennt noch keine Server: zuerst ihre vier Nameserver eintragen (AUTH-151).</translation>
    </message>
    <message>
        <source>%1 is served by nobody in this design: connect it with a DNS server first.</source>
        <translation>%1 wird in diesem Entwurf von niemandem bedient: zuerst mit einem DNS-Server verbinden.</translation>
    </message>
    <message>
        <source>Neither of %1 and %2 is below the other: a zone delegates names below its own (AUTH-165).</source>
        <translation>Weder %1 noch %2 liegt unter dem anderen: Eine Zone delegiert Namen unter ihrem eigenen (AUTH-165).</translation>
    </message>
    <message>
        <source>Adds an NS record to %1 that delegates %2 (AUTH-165).</source>
        <translation>Fügt %1 einen NS-Record hinzu, der %2 delegiert (AUTH-165).</translation>
    </message>
</context>
<context>
    <name>zw::DesignForm</name>
    <message>
        <source>Change %1 of the design</source>
        <translation>%1 des Entwurfs ändern</translation>
    </message>
</context>
<context>
    <name>zw::DesignTreeModel</name>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>On premises</source>
        <translation>On-Premises</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Netzwerkverbindungen</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <source>Resources and health</source>
        <translation>Ressourcen und Zustand</translation>
    </message>
    <message>
        <source>Resolver rules and logs</source>
        <translation>Resolver-Regeln und -Logs</translation>
    </message>
    <message>
        <source>DNS Firewall</source>
        <translation>DNS Firewall</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Traffic Flow</source>
        <translation>Traffic Flow</translation>
    </message>
    <message>
        <source>Expectations and scenarios</source>
        <translation>Erwartungen und Szenarien</translation>
    </message>
    <message>
        <source>Diagrams</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>%1 %2
Id: %3</source>
        <extracomment>A row of the design tree: %1 is the kind of object, %2 its name, %3 its id.</extracomment>
        <translation>%1 %2
ID: %3</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
</context>
<context>
    <name>zw::DesignTreePanel</name>
    <message>
        <source>Filter the design</source>
        <translation>Entwurf filtern</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Nichts passt zum Filter.</translation>
    </message>
    <message>
        <source>Nothing is drawn yet. Drag a kind from the palette onto the canvas.</source>
        <translation>Noch ist nichts gezeichnet. Eine Art aus der Palette auf die Zeichenfläche ziehen.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <extracomment>Menu entry; %1 is a kind of object, for example &quot;Scenario&quot;.</extracomment>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Show on the canvas</source>
        <translation>Auf der Zeichenfläche zeigen</translation>
    </message>
    <message>
        <source>Find usages</source>
        <translation>Verwendungen suchen</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>zw::DiagramEditor</name>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Move %n objects</source>
        <translation>
            <numerusform>%n Objekt verschieben</numerusform>
            <numerusform>%n Objekte verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Resize %1</source>
        <translation>Größe von %1 ändern</translation>
    </message>
    <message>
        <source>Resize note</source>
        <translation>Größe der Notiz ändern</translation>
    </message>
    <message numerus="yes">
        <source>Align %n objects</source>
        <translation>
            <numerusform>%n Objekt ausrichten</numerusform>
            <numerusform>%n Objekte ausrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Distribute %n objects</source>
        <translation>
            <numerusform>%n Objekt verteilen</numerusform>
            <numerusform>%n Objekte verteilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tidy layout</source>
        <translation>Layout aufräumen</translation>
    </message>
    <message>
        <source>Collapse or expand</source>
        <translation>Zu- oder aufklappen</translation>
    </message>
    <message>
        <source>Change colour</source>
        <translation>Farbe ändern</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Add frame</source>
        <translation>Rahmen hinzufügen</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n notes</source>
        <translation>
            <numerusform>%n Notiz löschen</numerusform>
            <numerusform>%n Notizen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from diagram</source>
        <translation>Aus dem Diagramm entfernen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
</context>
<context>
    <name>zw::DocumentSession</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>The automatic copy could not be written: %1</source>
        <translation>Die automatische Kopie konnte nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>zw::EdgeText</name>
    <message>
        <source>Direct Connect</source>
        <translation>Direct Connect</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Attachment</translation>
    </message>
    <message>
        <source>Peering</source>
        <translation>Peering</translation>
    </message>
    <message>
        <source>%1 · down</source>
        <translation>%1 · ausgefallen</translation>
    </message>
    <message>
        <source>%1 · no route</source>
        <translation>%1 · keine Route</translation>
    </message>
    <message>
        <source>%1 · DNS blocked</source>
        <translation>%1 · DNS blockiert</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>alles andere</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>Priorität %1</translation>
    </message>
    <message>
        <source>Authorized only</source>
        <translation>Nur autorisiert</translation>
    </message>
    <message>
        <source>Not in force</source>
        <translation>Nicht in Kraft</translation>
    </message>
    <message>
        <source>Other name servers</source>
        <extracomment>At the line from a zone to a zone below it: the NS records name servers that the zone below does not have.</extracomment>
        <translation>Andere Nameserver</translation>
    </message>
</context>
<context>
    <name>zw::EditText</name>
    <message>
        <source>The change would leave %1 incomplete.</source>
        <translation>Die Änderung würde %1 unvollständig machen.</translation>
    </message>
    <message>
        <source>%1 would name %2, which does not exist or is of another kind.</source>
        <translation>%1 würde %2 nennen, das nicht existiert oder von anderer Art ist.</translation>
    </message>
    <message>
        <source>“%1” cannot be an id.</source>
        <translation>„%1“ kann keine ID sein.</translation>
    </message>
    <message>
        <source>The id “%1” is taken by another object.</source>
        <translation>Die ID „%1“ ist schon von einem anderen Objekt belegt.</translation>
    </message>
    <message>
        <source>“%1” is not in the design any more.</source>
        <translation>„%1“ ist nicht mehr im Entwurf.</translation>
    </message>
    <message>
        <source>%1 is still used by others.</source>
        <translation>%1 wird noch von anderen verwendet.</translation>
    </message>
</context>
<context>
    <name>zw::EntriesDelegate</name>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>zw::EntriesEditor</name>
    <message>
        <source>Add an entry</source>
        <translation>Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>Remove the entry</source>
        <translation>Eintrag entfernen</translation>
    </message>
    <message>
        <source>Move the entry up</source>
        <translation>Eintrag nach oben verschieben</translation>
    </message>
    <message>
        <source>Move the entry down</source>
        <translation>Eintrag nach unten verschieben</translation>
    </message>
</context>
<context>
    <name>zw::EntriesModel</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zw::FieldEditor</name>
    <message>
        <source>several values</source>
        <translation>mehrere Werte</translation>
    </message>
    <message>
        <source>Go to this object</source>
        <translation>Zu diesem Objekt gehen</translation>
    </message>
</context>
<context>
    <name>zw::FieldRows</name>
    <message>
        <source>%1 *</source>
        <comment>label of a required field</comment>
        <translation>%1 *</translation>
    </message>
</context>
<context>
    <name>zw::FilterControl</name>
    <message>
        <source>Show and hide kinds of objects and lines (%1)</source>
        <translation>Arten von Objekten und Linien ein- und ausblenden (%1)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message numerus="yes">
        <source>%n kinds hidden</source>
        <translation>
            <numerusform>%n Art ausgeblendet</numerusform>
            <numerusform>%n Arten ausgeblendet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zw::FilterPopup</name>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Kinds that the diagram shows</source>
        <translation>Arten, die das Diagramm zeigt</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linien</translation>
    </message>
</context>
<context>
    <name>zw::InspectorPanel</name>
    <message>
        <source>Nothing is selected: this is the design itself. Select something on the canvas or in the tree to see and edit what it is.</source>
        <translation>Nichts ist ausgewählt: Das ist der Entwurf selbst. Etwas auf der Zeichenfläche oder im Baum auswählen, um zu sehen und zu bearbeiten, was es ist.</translation>
    </message>
    <message>
        <source>Open or make a design to see here what it holds.</source>
        <translation>Einen Entwurf öffnen oder anlegen, um hier zu sehen, was er enthält.</translation>
    </message>
    <message>
        <source>%1 are selected. Select objects of one kind to edit them together.</source>
        <translation>%1 sind ausgewählt. Objekte einer einzigen Art auswählen, um sie gemeinsam zu bearbeiten.</translation>
    </message>
    <message numerus="yes">
        <source>%n objects</source>
        <translation>
            <numerusform>%n Objekt</numerusform>
            <numerusform>%n Objekte</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; – %2</source>
        <extracomment>Below the form: %1 is the label of a field, %2 a sentence about it.</extracomment>
        <translation>&lt;b&gt;%1&lt;/b&gt; – %2</translation>
    </message>
</context>
<context>
    <name>zw::KindText</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>RAM share</source>
        <translation>RAM-Freigabe</translation>
    </message>
    <message>
        <source>VPC</source>
        <translation>VPC</translation>
    </message>
    <message>
        <source>DHCP option set</source>
        <translation>DHCP-Optionssatz</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>Subnetz</translation>
    </message>
    <message>
        <source>VPC endpoint</source>
        <translation>VPC-Endpunkt</translation>
    </message>
    <message>
        <source>Network link</source>
        <translation>Netzwerkverbindung</translation>
    </message>
    <message>
        <source>On-premises network</source>
        <translation>On-Premises-Netzwerk</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>On-premises host</source>
        <translation>On-Premises-Host</translation>
    </message>
    <message>
        <source>Internet client</source>
        <translation>Internet-Client</translation>
    </message>
    <message>
        <source>Public resolver</source>
        <translation>Öffentlicher Resolver</translation>
    </message>
    <message>
        <source>DNS server</source>
        <translation>DNS-Server</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Delegation set</source>
        <translation>Delegation-Set</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>AWS resource</source>
        <translation>AWS-Ressource</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Health-Check</translation>
    </message>
    <message>
        <source>CIDR collection</source>
        <translation>CIDR-Sammlung</translation>
    </message>
    <message>
        <source>Key-signing key</source>
        <translation>Key-Signing-Key</translation>
    </message>
    <message>
        <source>Registered domain</source>
        <translation>Registrierte Domain</translation>
    </message>
    <message>
        <source>Traffic policy</source>
        <translation>Traffic-Policy</translation>
    </message>
    <message>
        <source>Policy record</source>
        <translation>Policy-Record</translation>
    </message>
    <message>
        <source>Latency table</source>
        <translation>Latenztabelle</translation>
    </message>
    <message>
        <source>Resolver endpoint</source>
        <translation>Resolver-Endpunkt</translation>
    </message>
    <message>
        <source>Resolver rule</source>
        <translation>Resolver-Regel</translation>
    </message>
    <message>
        <source>Query log configuration</source>
        <translation>Query-Log-Konfiguration</translation>
    </message>
    <message>
        <source>Domain list</source>
        <translation>Domainliste</translation>
    </message>
    <message>
        <source>Firewall rule group</source>
        <translation>Firewall-Regelgruppe</translation>
    </message>
    <message>
        <source>Threat tag</source>
        <translation>Bedrohungs-Tag</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>Erwartung</translation>
    </message>
    <message>
        <source>Accepted finding</source>
        <translation>Akzeptierter Befund</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>RAM shares</source>
        <translation>RAM-Freigaben</translation>
    </message>
    <message>
        <source>VPCs</source>
        <translation>VPCs</translation>
    </message>
    <message>
        <source>DHCP option sets</source>
        <translation>DHCP-Optionssätze</translation>
    </message>
    <message>
        <source>Subnets</source>
        <translation>Subnetze</translation>
    </message>
    <message>
        <source>VPC endpoints</source>
        <translation>VPC-Endpunkte</translation>
    </message>
    <message>
        <source>Network links</source>
        <translation>Netzwerkverbindungen</translation>
    </message>
    <message>
        <source>On-premises networks</source>
        <translation>On-Premises-Netzwerke</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>On-premises hosts</source>
        <translation>On-Premises-Hosts</translation>
    </message>
    <message>
        <source>Internet clients</source>
        <translation>Internet-Clients</translation>
    </message>
    <message>
        <source>Public resolvers</source>
        <translation>Öffentliche Resolver</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>DNS-Server</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <source>Delegation sets</source>
        <translation>Delegation-Sets</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>AWS resources</source>
        <translation>AWS-Ressourcen</translation>
    </message>
    <message>
        <source>Health checks</source>
        <translation>Health-Checks</translation>
    </message>
    <message>
        <source>CIDR collections</source>
        <translation>CIDR-Sammlungen</translation>
    </message>
    <message>
        <source>Key-signing keys</source>
        <translation>Key-Signing-Keys</translation>
    </message>
    <message>
        <source>Registered domains</source>
        <translation>Registrierte Domains</translation>
    </message>
    <message>
        <source>Traffic policies</source>
        <translation>Traffic-Policies</translation>
    </message>
    <message>
        <source>Policy records</source>
        <translation>Policy-Records</translation>
    </message>
    <message>
        <source>Latency tables</source>
        <translation>Latenztabellen</translation>
    </message>
    <message>
        <source>Resolver endpoints</source>
        <translation>Resolver-Endpunkte</translation>
    </message>
    <message>
        <source>Resolver rules</source>
        <translation>Resolver-Regeln</translation>
    </message>
    <message>
        <source>Query log configurations</source>
        <translation>Query-Log-Konfigurationen</translation>
    </message>
    <message>
        <source>Domain lists</source>
        <translation>Domainlisten</translation>
    </message>
    <message>
        <source>Firewall rule groups</source>
        <translation>Firewall-Regelgruppen</translation>
    </message>
    <message>
        <source>Threat tags</source>
        <translation>Bedrohungs-Tags</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Erwartungen</translation>
    </message>
    <message>
        <source>Accepted findings</source>
        <translation>Akzeptierte Befunde</translation>
    </message>
    <message>
        <source>Diagrams</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Zone association</source>
        <translation>Zonenzuordnung</translation>
    </message>
    <message>
        <source>Profile association</source>
        <translation>Profilzuordnung</translation>
    </message>
    <message>
        <source>Resource of a Profile</source>
        <translation>Ressource eines Profils</translation>
    </message>
    <message>
        <source>Rule association</source>
        <translation>Regelzuordnung</translation>
    </message>
    <message>
        <source>Endpoint of a rule</source>
        <translation>Endpunkt einer Regel</translation>
    </message>
    <message>
        <source>Target of a rule</source>
        <translation>Ziel einer Regel</translation>
    </message>
    <message>
        <source>Firewall association</source>
        <translation>Firewall-Zuordnung</translation>
    </message>
    <message>
        <source>Query logging</source>
        <translation>Query-Protokollierung</translation>
    </message>
    <message>
        <source>Conditional forwarder</source>
        <translation>Bedingte Weiterleitung</translation>
    </message>
    <message>
        <source>Served zone</source>
        <translation>Bediente Zone</translation>
    </message>
    <message>
        <source>Use of a domain list</source>
        <translation>Verwendung einer Domainliste</translation>
    </message>
    <message>
        <source>DNS server of a client</source>
        <translation>DNS-Server eines Clients</translation>
    </message>
    <message>
        <source>Alias target</source>
        <translation>Alias-Ziel</translation>
    </message>
    <message>
        <source>Shared resource</source>
        <translation>Freigegebene Ressource</translation>
    </message>
    <message>
        <source>Account that shares</source>
        <translation>Freigebendes Konto</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>%1 is a kind such as VPC, %2 the name of the object.</extracomment>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the entries of a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegation</translation>
    </message>
</context>
<context>
    <name>zw::LinesEditor</name>
    <message>
        <source>one per line</source>
        <translation>eins pro Zeile</translation>
    </message>
</context>
<context>
    <name>zw::MainWindow</name>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Behaviour rule</source>
        <translation>Verhaltensregel</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Problems</source>
        <extracomment>The title of a panel with the number of open problems.</extracomment>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Zonewright</source>
        <translation>Zonewright</translation>
    </message>
    <message>
        <source>%1[*] – Zonewright</source>
        <extracomment>The window&apos;s title: %1 is the design, [*] stands where unsaved changes are marked.</extracomment>
        <translation>%1[*] – Zonewright</translation>
    </message>
    <message>
        <source>The trace is on the clipboard.</source>
        <translation>Der Ablauf ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The command is on the clipboard.</source>
        <translation>Der Befehl ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Probleme (%1)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>SVG-Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 geschrieben.</translation>
    </message>
    <message>
        <source>The picture was not written</source>
        <translation>Das Bild wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>Nothing was written. Try another folder or name.</source>
        <translation>Nichts wurde geschrieben. Einen anderen Ordner oder Namen versuchen.</translation>
    </message>
    <message>
        <source>Diagram %1</source>
        <translation>Diagramm %1</translation>
    </message>
    <message>
        <source>Add a diagram</source>
        <translation>Diagramm hinzufügen</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Rename the diagram</source>
        <translation>Diagramm umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rename a diagram</source>
        <translation>Diagramm umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete diagram %1</source>
        <translation>Diagramm %1 löschen</translation>
    </message>
    <message>
        <source>Rename the design</source>
        <translation>Entwurf umbenennen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open e&amp;xample</source>
        <translation>Beis&amp;piel öffnen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>&amp;Anordnen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Bereiche</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Simulate</source>
        <translation>&amp;Simulieren</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>No recent designs</source>
        <translation>Keine zuletzt geöffneten Entwürfe</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Bearbeitungsschritte</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <extracomment>The first line of the list of edits: nothing was changed yet.</extracomment>
        <translation>Wie geöffnet</translation>
    </message>
</context>
<context>
    <name>zw::Minimap</name>
    <message>
        <source>Map of the diagram</source>
        <translation>Übersichtskarte des Diagramms</translation>
    </message>
</context>
<context>
    <name>zw::NameEdit</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name, for example www.example.com</source>
        <translation>Name, zum Beispiel www.example.com</translation>
    </message>
</context>
<context>
    <name>zw::ObjectFinder</name>
    <message>
        <source>Find an object by name, id, address or tag</source>
        <translation>Objekt nach Name, ID, Adresse oder Tag suchen</translation>
    </message>
    <message>
        <source>Nothing fits &quot;%1&quot;.</source>
        <translation>Nichts passt zu „%1“.</translation>
    </message>
    <message>
        <source>Match %1 of %2 for &quot;%3&quot;</source>
        <extracomment>Searching on: which match of how many for what was typed.</extracomment>
        <translation>Treffer %1 von %2 für „%3“</translation>
    </message>
</context>
<context>
    <name>zw::OutcomesModel</name>
    <message>
        <source>%1 %2</source>
        <extracomment>One record of an answer: %1 is its type, %2 its data.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A probability in percent.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>zw::PalettePanel</name>
    <message>
        <source>Filter the palette</source>
        <translation>Palette filtern</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
</context>
<context>
    <name>zw::PaletteView</name>
    <message>
        <source>Objects to add</source>
        <translation>Objekte zum Hinzufügen</translation>
    </message>
    <message>
        <source>Drag it onto the diagram, or press Enter to add one: %1</source>
        <translation>Auf das Diagramm ziehen oder mit Eingabe hinzufügen: %1</translation>
    </message>
</context>
<context>
    <name>zw::PlaceText</name>
    <message>
        <source>An account is drawn beside others, not inside something.</source>
        <translation>Ein Konto wird neben anderen gezeichnet, nicht in etwas hinein.</translation>
    </message>
    <message>
        <source>An on-premises network is drawn beside accounts, not inside something.</source>
        <translation>Ein On-Premises-Netzwerk wird neben Konten gezeichnet, nicht in etwas hinein.</translation>
    </message>
    <message>
        <source>A transit gateway is drawn beside the networks that it joins.</source>
        <translation>Ein Transit-Gateway wird neben den Netzwerken gezeichnet, die es verbindet.</translation>
    </message>
    <message>
        <source>A subnet lives in a VPC: drop it on one.</source>
        <translation>Ein Subnetz lebt in einer VPC: auf einer ablegen.</translation>
    </message>
    <message>
        <source>A Resolver endpoint lives in a VPC: drop it on one.</source>
        <translation>Ein Resolver-Endpunkt lebt in einer VPC: auf einer ablegen.</translation>
    </message>
    <message>
        <source>A VPC endpoint lives in a VPC: drop it on one.</source>
        <translation>Ein VPC-Endpunkt lebt in einer VPC: auf einer ablegen.</translation>
    </message>
    <message>
        <source>An instance lives in a subnet: drop it on one.</source>
        <translation>Eine Instanz lebt in einem Subnetz: auf einem ablegen.</translation>
    </message>
    <message>
        <source>A host lives in an on-premises network: drop it on one.</source>
        <translation>Ein Host lebt in einem On-Premises-Netzwerk: auf einem ablegen.</translation>
    </message>
    <message>
        <source>A DNS server lives in an on-premises network or in a subnet: drop it on one.</source>
        <translation>Ein DNS-Server lebt in einem On-Premises-Netzwerk oder in einem Subnetz: auf einem ablegen.</translation>
    </message>
    <message>
        <source>A zone belongs to an account, an on-premises network or the internet.</source>
        <translation>Eine Zone gehört zu einem Konto, einem On-Premises-Netzwerk oder dem Internet.</translation>
    </message>
    <message>
        <source>An AWS resource lives in an account or in a VPC: drop it on one.</source>
        <translation>Eine AWS-Ressource lebt in einem Konto oder in einer VPC: dort ablegen.</translation>
    </message>
    <message>
        <source>This belongs to an account and no Region: drop it on an account.</source>
        <translation>Das gehört zu einem Konto und zu keiner Region: auf einem Konto ablegen.</translation>
    </message>
    <message>
        <source>A client on the internet cannot be inside a network of the design.</source>
        <translation>Ein Client im Internet kann nicht in einem Netzwerk des Entwurfs liegen.</translation>
    </message>
    <message>
        <source>A public resolver cannot be inside a network of the design.</source>
        <translation>Ein öffentlicher Resolver kann nicht in einem Netzwerk des Entwurfs liegen.</translation>
    </message>
    <message>
        <source>This belongs to a Region of an account: drop it on one.</source>
        <translation>Das gehört zu einer Region eines Kontos: auf einer ablegen.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>CIDR collection</source>
        <translation>CIDR-Sammlung</translation>
    </message>
    <message>
        <source>Delegation set</source>
        <translation>Delegation-Set</translation>
    </message>
    <message>
        <source>Query log</source>
        <translation>Query-Log</translation>
    </message>
    <message>
        <source>Domain list</source>
        <translation>Domainliste</translation>
    </message>
    <message>
        <source>Rule group</source>
        <translation>Regelgruppe</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>VPC</source>
        <translation>VPC</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>Subnetz</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>VPC endpoint</source>
        <translation>VPC-Endpunkt</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation>Rechenzentrum</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>DNS server</source>
        <translation>DNS-Server</translation>
    </message>
    <message>
        <source>Transit gateway</source>
        <translation>Transit-Gateway</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>Load-Balancer</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Health-Check</translation>
    </message>
    <message>
        <source>DHCP options</source>
        <translation>DHCP-Optionen</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Resolver</source>
        <translation>Resolver</translation>
    </message>
</context>
<context>
    <name>zw::ProblemsModel</name>
    <message>
        <source>%1 (accepted: %2)</source>
        <extracomment>%1 is what is wrong, %2 the reason why that was accepted.</extracomment>
        <translation>%1 (akzeptiert: %2)</translation>
    </message>
    <message>
        <source>Check %1</source>
        <extracomment>The id of a check of the linter.</extracomment>
        <translation>Prüfung %1</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
</context>
<context>
    <name>zw::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Akzeptierte</translation>
    </message>
    <message>
        <source>Also show findings that were accepted</source>
        <translation>Auch akzeptierte Befunde anzeigen</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>Probleme filtern</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Change the design so that the problem is gone; one step, which undo takes back</source>
        <translation>Den Entwurf so ändern, dass das Problem verschwindet; ein Schritt, den Rückgängig zurücknimmt</translation>
    </message>
    <message>
        <source>Accept …</source>
        <translation>Akzeptieren …</translation>
    </message>
    <message>
        <source>Leave it as it is, and say why</source>
        <translation>So lassen und sagen, warum</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>The design is being checked …</source>
        <translation>Der Entwurf wird geprüft …</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>Keine Probleme gefunden.</translation>
    </message>
    <message>
        <source>No problem matches the filters.</source>
        <translation>Kein Problem passt zu den Filtern.</translation>
    </message>
    <message>
        <source>Fix %1</source>
        <translation>%1 beheben</translation>
    </message>
    <message>
        <source>Accept the finding</source>
        <translation>Befund akzeptieren</translation>
    </message>
    <message>
        <source>Why is it right as it is?</source>
        <translation>Warum ist es so richtig?</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>%1 akzeptieren</translation>
    </message>
    <message>
        <source>Show the object</source>
        <translation>Objekt zeigen</translation>
    </message>
    <message>
        <source>Read rule %1</source>
        <translation>Regel %1 lesen</translation>
    </message>
</context>
<context>
    <name>zw::PropertyForm</name>
    <message>
        <source>Add to %1 of %2</source>
        <translation>Zu %1 von %2 hinzufügen</translation>
    </message>
    <message>
        <source>Remove from %1 of %2</source>
        <translation>Aus %1 von %2 entfernen</translation>
    </message>
    <message>
        <source>Reorder %1 of %2</source>
        <translation>%1 von %2 umordnen</translation>
    </message>
    <message numerus="yes">
        <source>Change %1 of %n objects</source>
        <translation>
            <numerusform>%1 von %n Objekt ändern</numerusform>
            <numerusform>%1 von %n Objekten ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <extracomment>A step of the history: %1 is the label of a field, %2 the name of an object.</extracomment>
        <translation>%1 von %2 ändern</translation>
    </message>
    <message numerus="yes">
        <source>%n objects</source>
        <translation>
            <numerusform>%n Objekt</numerusform>
            <numerusform>%n Objekte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zw::QueryBar</name>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>The record type to ask for</source>
        <translation>Der Record-Typ, nach dem gefragt wird</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>What-ifs that are put on top of the design</source>
        <translation>Was-wäre-wenn-Annahmen, die auf den Entwurf gelegt werden</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>seed </source>
        <extracomment>Before a number in a narrow field; the seed decides wherever chance does.</extracomment>
        <translation>Startwert </translation>
    </message>
    <message>
        <source>Decides wherever chance does: weights, multivalue answers, the choice of a target</source>
        <translation>Entscheidet überall, wo es der Zufall tut: Gewichte, Multivalue-Antworten, die Wahl eines Ziels</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Show every possible answer with its probability</source>
        <translation>Jede mögliche Antwort mit ihrer Wahrscheinlichkeit zeigen</translation>
    </message>
    <message>
        <source>No scenario</source>
        <translation>Kein Szenario</translation>
    </message>
    <message>
        <source>Nothing in the design can ask yet: add an instance, an on-premises host or an internet client.</source>
        <translation>Noch kann nichts im Entwurf fragen: eine Instanz, einen On-Premises-Host oder einen Internet-Client hinzufügen.</translation>
    </message>
    <message>
        <source>Type the name to ask for.</source>
        <translation>Den gefragten Namen eingeben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no domain name.</source>
        <translation>„%1“ ist kein Domainname.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no record type.</source>
        <translation>„%1“ ist kein Record-Typ.</translation>
    </message>
</context>
<context>
    <name>zw::QuickAdd</name>
    <message>
        <source>Add object</source>
        <translation>Objekt hinzufügen</translation>
    </message>
    <message>
        <source>What to add…</source>
        <translation>Was hinzufügen…</translation>
    </message>
    <message>
        <source>Kind of object</source>
        <translation>Art des Objekts</translation>
    </message>
</context>
<context>
    <name>zw::QuickPick</name>
    <message>
        <source>Nothing fits.</source>
        <translation>Nichts passt.</translation>
    </message>
    <message numerus="yes">
        <source>%n more; type another letter</source>
        <translation>
            <numerusform>noch %n; einen weiteren Buchstaben eingeben</numerusform>
            <numerusform>noch %n; einen weiteren Buchstaben eingeben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zw::RecordTable</name>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Filter records</source>
        <translation>Records filtern</translation>
    </message>
    <message>
        <source>Add a record</source>
        <translation>Record hinzufügen</translation>
    </message>
    <message>
        <source>Delete the selected records</source>
        <translation>Ausgewählte Records löschen</translation>
    </message>
    <message>
        <source>Open the record&apos;s own form</source>
        <translation>Eigenes Formular des Records öffnen</translation>
    </message>
    <message>
        <source>Add a record to %1</source>
        <translation>Record zu %1 hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n record(s)</source>
        <translation>
            <numerusform>%n Record löschen</numerusform>
            <numerusform>%n Records löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>The zone has no records yet.</source>
        <translation>Die Zone hat noch keine Records.</translation>
    </message>
    <message>
        <source>No record matches the filter.</source>
        <translation>Kein Record passt zum Filter.</translation>
    </message>
</context>
<context>
    <name>zw::RecordTableModel</name>
    <message>
        <source>alias of %1</source>
        <translation>Alias auf %1</translation>
    </message>
    <message>
        <source>alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>The record is no longer there.</source>
        <translation>Den Record gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>%1 von %2 ändern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
</context>
<context>
    <name>zw::ReferenceBox</name>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (fehlt)</translation>
    </message>
</context>
<context>
    <name>zw::ReferenceEditor</name>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>zw::ReferencesEditor</name>
    <message>
        <source>Add …</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Add %1 …</source>
        <extracomment>%1 is a kind of object, for example &quot;VPC&quot;.</extracomment>
        <translation>%1 hinzufügen …</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
</context>
<context>
    <name>zw::RuleView</name>
    <message>
        <source>Stated in AWS&apos;s documentation.</source>
        <translation>Steht in der Dokumentation von AWS.</translation>
    </message>
    <message>
        <source>Follows from an internet standard.</source>
        <translation>Folgt aus einem Internetstandard.</translation>
    </message>
    <message>
        <source>Follows from documented facts, or was seen in the field.</source>
        <translation>Folgt aus dokumentierten Tatsachen oder wurde in der Praxis beobachtet.</translation>
    </message>
    <message>
        <source>Not documented by AWS: an assumption of the simulator.</source>
        <translation>Von AWS nicht dokumentiert: eine Annahme des Simulators.</translation>
    </message>
    <message>
        <source>Rule, for example RSLV-235</source>
        <translation>Regel, zum Beispiel RSLV-235</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Back to the rule before</source>
        <translation>Zurück zur vorigen Regel</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Used by %1.</source>
        <translation>Verwendet von %1.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Click a rule in a trace, a problem or a hint to read what it says.&lt;/p&gt;</source>
        <translation>&lt;p&gt;In einem Ablauf, einem Problem oder einem Hinweis auf eine Regel klicken, um zu lesen, was sie sagt.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;There is no rule %1.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Es gibt keine Regel %1.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>zw::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Move things smoothly</source>
        <translation>Flüssig &amp;bewegen</translation>
    </message>
    <message>
        <source>Flights over the canvas and the steps of a trace; off, they jump</source>
        <translation>Flüge über die Zeichenfläche und die Schritte eines Ablaufs; ausgeschaltet springen sie</translation>
    </message>
    <message>
        <source>Zonewright speaks it when it is started next.</source>
        <translation>Zonewright spricht sie ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Behind a number of seconds.</extracomment>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>After a crash, no more than the edits of this time are lost</source>
        <translation>Nach einem Absturz gehen höchstens die Änderungen dieser Zeitspanne verloren</translation>
    </message>
    <message>
        <source>Automatic &amp;copy after</source>
        <translation>Automatische &amp;Kopie nach</translation>
    </message>
</context>
<context>
    <name>zw::ShortcutSheet</name>
    <message>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>Zoom at the pointer; with Shift sideways</source>
        <translation>Am Mauszeiger zoomen; mit Umschalt seitwärts</translation>
    </message>
    <message>
        <source>Middle button, Space and drag</source>
        <translation>Mittlere Taste, Leertaste und Ziehen</translation>
    </message>
    <message>
        <source>Pan the canvas</source>
        <translation>Zeichenfläche verschieben</translation>
    </message>
    <message>
        <source>Drag on empty space</source>
        <translation>Auf leerer Fläche ziehen</translation>
    </message>
    <message>
        <source>Select with a rubber band</source>
        <translation>Mit einem Gummiband auswählen</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Nudge the selection</source>
        <translation>Auswahl schrittweise verschieben</translation>
    </message>
    <message>
        <source>Left, Right, J, K</source>
        <translation>Links, Rechts, J, K</translation>
    </message>
    <message>
        <source>Walk the steps of a trace in their list</source>
        <translation>Schritte eines Ablaufs in ihrer Liste durchgehen</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Rename in the design tree</source>
        <translation>Im Entwurfsbaum umbenennen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Mouse and lists</source>
        <translation>Maus und Listen</translation>
    </message>
</context>
<context>
    <name>zw::Simulation</name>
    <message>
        <source>The place to ask from is no longer in the design; choose another one.</source>
        <translation>Der Standort der Anfrage ist nicht mehr im Entwurf; einen anderen wählen.</translation>
    </message>
</context>
<context>
    <name>zw::SimulationPanel</name>
    <message>
        <source>The design is being compiled …</source>
        <translation>Der Entwurf wird kompiliert …</translation>
    </message>
    <message>
        <source>Show what lost at every step</source>
        <translation>Zeigen, was in jedem Schritt unterlag</translation>
    </message>
    <message>
        <source>Copy the whole trace as text</source>
        <translation>Ganzen Ablauf als Text kopieren</translation>
    </message>
    <message>
        <source>Copy as a zw simulate command</source>
        <translation>Als Befehl zw simulate kopieren</translation>
    </message>
    <message>
        <source>Choose where the query starts, type a name and press Enter.
The answer comes with every step that led to it.</source>
        <translation>Wählen, wo die Anfrage beginnt, einen Namen eingeben und die Eingabetaste drücken.
Die Antwort kommt mit jedem Schritt, der zu ihr führte.</translation>
    </message>
</context>
<context>
    <name>zw::StartPage</name>
    <message>
        <source>Zonewright</source>
        <translation>Zonewright</translation>
    </message>
    <message>
        <source>Draw DNS on Amazon Route 53, and ask the drawing questions.</source>
        <translation>DNS auf Amazon Route 53 zeichnen – und der Zeichnung Fragen stellen.</translation>
    </message>
    <message>
        <source>New design</source>
        <translation>Neuer Entwurf</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Designs that you open or save are listed here.</source>
        <translation>Geöffnete und gespeicherte Entwürfe werden hier aufgelistet.</translation>
    </message>
    <message>
        <source>Recent designs</source>
        <translation>Zuletzt geöffnete Entwürfe</translation>
    </message>
    <message>
        <source>Examples to start from</source>
        <translation>Beispiele zum Einstieg</translation>
    </message>
</context>
<context>
    <name>zw::StatusLine</name>
    <message>
        <source>Show the problems</source>
        <translation>Probleme zeigen</translation>
    </message>
    <message>
        <source>Zoom to the actual size</source>
        <translation>Auf Originalgröße zoomen</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>In the status bar: %1 is &quot;2 errors&quot;, %2 is &quot;3 warnings&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>zw::StepControls</name>
    <message>
        <source>First step (Home)</source>
        <translation>Erster Schritt (Pos1)</translation>
    </message>
    <message>
        <source>Step back (Shift+F8)</source>
        <translation>Schritt zurück (Umschalt+F8)</translation>
    </message>
    <message>
        <source>Play the steps</source>
        <translation>Schritte abspielen</translation>
    </message>
    <message>
        <source>Step forward (F8)</source>
        <translation>Schritt vor (F8)</translation>
    </message>
    <message>
        <source>Last step (End)</source>
        <translation>Letzter Schritt (Ende)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>How fast the steps are played</source>
        <translation>Wie schnell die Schritte abgespielt werden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which step of how many is shown: &quot;3 of 9&quot;.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>zw::TextEditor</name>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>zw::TraceModel</name>
    <message>
        <source>%1  %2</source>
        <extracomment>A step of a trace: %1 is its number, %2 its kind, for example SELECT.</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Step %1, %2: %3</source>
        <translation>Schritt %1, %2: %3</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
</context>
<context>
    <name>zw::TraceView</name>
    <message>
        <source>Steps of the answer</source>
        <translation>Schritte der Antwort</translation>
    </message>
</context>
<context>
    <name>zw::UsageList</name>
    <message>
        <source>%1 %2</source>
        <extracomment>One line of the list of usages: %1 is a kind of object, %2 a link with its name.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Used by nothing</source>
        <translation>Von nichts verwendet</translation>
    </message>
    <message numerus="yes">
        <source>Used by %n object(s)</source>
        <translation>
            <numerusform>Von %n Objekt verwendet</numerusform>
            <numerusform>Von %n Objekten verwendet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zw::VantageBox</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Ask from</source>
        <translation>Fragen von</translation>
    </message>
    <message>
        <source>Where the query starts</source>
        <translation>Wo die Anfrage beginnt (Standort)</translation>
    </message>
    <message>
        <source>Ask from …</source>
        <translation>Fragen von …</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
</context>
<context>
    <name>zw::WindowActions</name>
    <message>
        <source>&amp;New design</source>
        <translation>&amp;Neuer Entwurf</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;Öffnen …</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>&amp;Export picture …</source>
        <translation>&amp;Bild exportieren …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Find object …</source>
        <translation>Objekt &amp;suchen …</translation>
    </message>
    <message>
        <source>&amp;Command palette …</source>
        <translation>&amp;Befehlspalette …</translation>
    </message>
    <message>
        <source>Rename the &amp;design …</source>
        <translation>&amp;Entwurf umbenennen …</translation>
    </message>
    <message>
        <source>New dia&amp;gram</source>
        <translation>Neues Dia&amp;gramm</translation>
    </message>
    <message>
        <source>Go to the &amp;design tree</source>
        <translation>Zum &amp;Entwurfsbaum</translation>
    </message>
    <message>
        <source>Go to the &amp;palette</source>
        <translation>Zur &amp;Palette</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Reset the panels</source>
        <translation>Bereiche &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Ask the design …</source>
        <translation>Den Entwurf &amp;fragen …</translation>
    </message>
    <message>
        <source>Step &amp;forward</source>
        <translation>Schritt &amp;vor</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>Schritt &amp;zurück</translation>
    </message>
    <message>
        <source>&amp;Play the steps</source>
        <translation>Schritte &amp;abspielen</translation>
    </message>
    <message>
        <source>Take the path off the &amp;canvas</source>
        <translation>Weg von der Zeichenfläche &amp;nehmen</translation>
    </message>
    <message>
        <source>Copy the &amp;trace as text</source>
        <translation>Ablauf als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Copy as a zw &amp;simulate command</source>
        <translation>Als Befehl zw &amp;simulate kopieren</translation>
    </message>
    <message>
        <source>Behaviour &amp;rules</source>
        <translation>Verhaltens&amp;regeln</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Zonewright</source>
        <translation>&amp;Über Zonewright</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Nächsten Treffer suchen</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>&amp;Vorigen Treffer suchen</translation>
    </message>
    <message>
        <source>Se&amp;ttings …</source>
        <translation>Eins&amp;tellungen …</translation>
    </message>
</context>
</TS>
