// Organisations: words that end or open their names, and well-known ones that nothing else gives away.

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Legal forms, which end a company's name. */
export const COMPANY_FORMS = words(
  'Inc Inc. Corp Corp. Corporation Co Co. Company Companies Ltd Ltd. Limited Plc PLC plc LLC LLP LP L.P. AG SA S.A. SE NV N.V. GmbH AB ASA Oyj OYJ AS A/S SpA S.p.A. Srl Pty BV B.V. KK PJSC OAO OJSC Bhd Berhad Tbk PCL SARL',
)

/** Last words of the names of bodies, firms, schools, papers and clubs: "Foreign Ministry", "Tyson Foods". */
export const ORGANISATION_HEADS = words(`
Ministry Department Agency Administration Authority Bureau Office Commission Committee Subcommittee Council Cabinet Parliament Congress Senate Assembly House Legislature Duma Knesset Bundestag Court Courts Tribunal Treasury Police Army Navy Force Forces Guard Guards
Corps Marines Military Command Brigade Division Regiment Battalion Service Services Secretariat Directorate Inspectorate Government Government's Board Party Movement Front Union Alliance Coalition League Federation Confederation Association Society
Organization Organisation Foundation Institute Institution Institutes Center Centre Centers Centres College University School Academy Laboratory Laboratories Lab Labs Observatory Museum Library Church Diocese Archdiocese Synod Group Holdings Holding Partners Partnership
Capital Bank Banks Bancorp Bankshares Trust Fund Funds Securities Investments Investors Investment Financial Finance Insurance Assurance Mutual Exchange Markets Advisors Advisers Associates Consulting Consultants Ventures Equity Asset Management Airlines Airways Air Aviation Aerospace Motors Motor
Automotive Industries Industrial Enterprises International Systems Technologies Technology Tech Software Networks Network Communications Telecom Telecommunications Wireless Mobile Media Broadcasting Television TV Radio News Newspapers
Press Times Post Herald Tribune Gazette Chronicle Journal Telegraph Guardian Observer Examiner Inquirer Sentinel Globe Dispatch Weekly Magazine Publishing Publications Pictures Studios Entertainment Records Music Productions Games Interactive Energy Oil Gas Petroleum Power Electric Utilities Resources
Mining Minerals Metals Steel Chemical Chemicals Pharmaceutical Pharmaceuticals Pharma Therapeutics Biosciences Biotech Sciences Healthcare Health Medical Foods Food Farms Beverage Beverages Breweries Brewing Stores Retail Brands Fashion Logistics Shipping Lines Railway Railways Railroad Rail Transport Freight Realty
Properties Estates Homes Construction Engineering Works Electronics Semiconductor Instruments Solutions Products Materials Manufacturing Operations Petrochemicals FC AFC CF SC United Rovers Wanderers Athletic Hotspur Albion County-Club Club Team Esports Gaming Racing Orchestra Philharmonic Ballet Opera
Brotherhood Jihad Brigades Militia Militants Taliban Nation Nations Chamber Faction Caucus Campaign Conference Panel Registry Watch Initiative Project Alliance Collective Network Cooperative Forum Clan Diwan Bar College Guild Syndicate Exchange Delegation Embassy Consulate Mission Intelligence Security
`)

/** Words before "of" or "for" with which an organisation's name opens: "Department of Justice", "Center for American Progress". */
export const ORGANISATION_OPENERS = words(`
Ministry Department Agency Bureau Office Commission Committee Subcommittee Council Court House Board Bank University College School Institute Institutes Institution Academy Center Centre Centers Centres Organization Organisation Association Society Federation
Union Party Alliance League Confederation Foundation Fund Church Chamber Joint Knights Daughters Sons Brotherhood Friends Doctors Reporters Médecins Secretariat Directorate Division Coalition Campaign Committee Conference Congress Parliament Movement Front Army
National Museum Library Partnership Group Banco Banque Universidad Universite Partido Royal American Federal International European Network Bar Archdiocese Diocese Registrar Tribunal Force
`)

/** Fields of a body's work, which "and" joins inside one name: "Food and Drug Administration". */
export const FIELDS = words(`
Air Art Arts History Design Film Food Drug Drugs Health Human Services Science Technology Trade Commerce Industry Energy Education Culture Sport Sports Media Foreign Commonwealth Development Defense Defence Security Cooperation Co-operation Justice Home Interior Finance Economy Economic Labor Labour Employment
Pensions Work Transport Transportation Infrastructure Environment Environmental Climate Water Forestry Forest Fisheries Maritime Marine Ocean Oceanic Atmospheric Agriculture Rural Urban Housing Community Communities Local Public Social Welfare Family Women Children Youth Policy
Planning Research Innovation Enterprise Business Investment Immigration Citizenship Customs Border Revenue Tax Alcohol Tobacco Firearms Explosives Standards Quality Safety Emergency Disaster Disease Control Prevention Medicine Medical Nuclear Radiation Space Aviation
Civil Rights Equality Law Legal Constitutional Judicial Judiciary Management Budget Oversight Government Reform Homeland Armed Intelligence Information Communication Communications Broadcasting Arts Humanities Letters Engineering Aeronautics Allergy Infectious Diseases International
Securities Exchange Natural Resources Conservation Wildlife Fish Parks Recreation Tourism Hospitality Mines Mining Minerals Petroleum Gas Oil Power Electricity Trade Consumer Consumers Competition Veterans Affairs Peace Reconciliation Truth Tropical Hygiene
`)

/** Offices and forces that a government has one of: "the Treasury", "the Cabinet", "Congress". */
export const LONE_BODIES = words(
  `Senate Congress Parliament Cabinet Treasury Pentagon Kremlin Interpol Europol Duma Knesset Bundestag Bundesbank Bundesrat Politburo Majlis Sejm Riksdag Storting Storting Dail Seanad Lok-Sabha Rajya-Sabha Diet Commons Lords Hezbollah Hizbollah Hamas Fatah Taliban
al-Qaeda Al-Qaeda al-Qaida Al-Qaida Qaeda al-Shabab al-Shabaab Al-Shabaab Isis ISIS ISIL Daesh Mossad Interfax Tass TASS Xinhua Reuters Bloomberg Breakingviews AFP AP UPI DPA EFE ANSA Kyodo Yonhap Sinn-Fein Likud Kadima Fidesz Syriza Podemos Vox Solidarnosc Greenpeace Oxfam Amnesty Unicef UNICEF UNESCO Unesco Opec OPEC
NATO Nato ASEAN Asean EU UN U.N. E.U. WHO IMF WTO OECD G7 G8 G20 G-7 G-8 G-20 BRICS Brics IAEA FIFA UEFA FIA IOC NBA NFL NHL MLB NCAA CIA FBI NSA DEA ATF IRS FDA CDC EPA SEC FTC FCC FAA NASA FEMA TSA ICE DOJ DHS HHS USDA Fed ECB BoE BOJ RBA BBC ITV CNN NBC CBS ABC PBS NPR MSNBC CNBC ESPN HBO ARD ZDF RTL NHK CCTV ITN MI5 MI6 GCHQ ISI RAW FSB KGB GRU
NHS BMA TUC CBI RAF IRA ETA PLO PKK YPG SDF FARC ELN PRI PAN PRD PT BJP PPP PML-N PTI ANC DA EFF ZANU-PF MDC SPD CDU CSU AfD FDP PSOE PP SNP UKIP DUP SDLP GOP DNC RNC ACLU NAACP NRA AFL-CIO UAW AARP PLC`,
)

/** Firms, papers and clubs that are known by one name. */
export const KNOWN_ORGANISATIONS: ReadonlySet<string> = new Set(
  `Google,Apple,Microsoft,Amazon,Amazon.com,Meta,Alphabet,Netflix,Tesla,Intel,Nvidia,IBM,Oracle,Cisco,Dell,Hewlett-Packard,HP,AMD,Qualcomm,Uber,Lyft,Airbnb,PayPal,eBay,Yahoo,Yahoo!,AOL,Snap,Spotify,Pinterest,ByteDance,Alibaba,Tencent,Baidu,Huawei,ZTE,Xiaomi,Lenovo,Samsung,LG,Sony
Panasonic,Toshiba,Hitachi,Fujitsu,Nintendo,Canon,Nikon,Toyota,Honda,Nissan,Mazda,Subaru,Mitsubishi,Suzuki,Hyundai,Kia,Ford,General Motors,GM,Chrysler,Volkswagen,VW,BMW,Daimler,Audi,Porsche,Mercedes,Mercedes-Benz,Renault,Peugeot,Citroen,Fiat,Ferrari,Volvo,Saab,Rolls-Royce,Jaguar,Land Rover,Boeing,Airbus,Lockheed,Lockheed Martin
Raytheon,Northrop Grumman,BAE Systems,Thales,Siemens,Bosch,Bayer,BASF,SAP,Allianz,Nestle,Nestlé,Novartis,Roche,UBS,Credit Suisse,ABB,Glencore,Unilever,Shell,Royal Dutch Shell,BP,Exxon,ExxonMobil,Exxon Mobil,Chevron,ConocoPhillips,Total,Eni,Equinor,Statoil,Gazprom,Rosneft,Lukoil,Petrobras,Pemex,Aramco,Saudi Aramco,Sinopec,PetroChina,CNOOC
Pfizer,Moderna,AstraZeneca,GlaxoSmithKline,GSK,Merck,Sanofi,BioNTech,Novavax,CureVac,Johnson & Johnson,Abbott,Gilead,Amgen,Lilly,Eli Lilly,Walmart,Wal-Mart,Target,Costco,Kroger,Tesco,Sainsbury,Asda,Morrisons,Carrefour,Aldi,Lidl,IKEA,Ikea,H&M,Zara,Inditex,Nike,Adidas,Puma,Reebok,Gucci,Prada,LVMH,Kering,Hermes,Burberry,Moncler,L'Oreal
Coca-Cola,Pepsi,PepsiCo,McDonald's,Starbucks,Burger King,KFC,Subway,Heineken,Carlsberg,Diageo,Danone,Kraft,Heinz,Cargill,Monsanto,Syngenta,DuPont,Dow Chemical,3M,GE,General Electric,Honeywell,Caterpillar,FedEx,UPS,DHL,Maersk,AT&T,Verizon,Vodafone,T-Mobile,Sprint,Comcast,Disney,Walt Disney,Warner,WarnerMedia,Viacom,Fox,Fox News,Sky,Sky News
JPMorgan,JPMorgan Chase,JP Morgan,Goldman Sachs,Goldman,Morgan Stanley,Citigroup,Citi,Citibank,Barclays,HSBC,Lloyds,RBS,NatWest,Santander,BBVA,BNP Paribas,Societe Generale,Deutsche Bank,Commerzbank,ING,Rabobank,UniCredit,Nomura,Mizuho,SoftBank,Visa,Mastercard,American Express,Wells Fargo,BlackRock,Vanguard,Berkshire Hathaway,Lehman Brothers
Deloitte,KPMG,PwC,Ernst & Young,McKinsey,Accenture,Macquarie,Westpac,ANZ,NAB,Standard Chartered,Standard & Poor's,Moody's,Fitch,Blackstone,KKR,Carlyle,Robinhood,Coinbase,Binance,SpaceX,Blue Origin,Foxconn,TSMC,Ericsson,Nokia,Philips,Zoom,Slack,Salesforce,Adobe,Palantir,WeWork,Theranos,Enron,WorldCom,Wirecard,Lufthansa,Ryanair,EasyJet,easyJet,Emirates airline,Qantas,KLM,Aeroflot,Delta
Embraer,Bombardier,Rio Tinto,BHP,Vale,Anglo American,ArcelorMittal,Tata,Reliance,Infosys,Wipro,Adani,Petronas,Total,Repsol,Enel,Iberdrola,EDF,Engie,E.ON,RWE,Vattenfall,Associated Press,Agence France-Presse,Press Association,New York Times,The New York Times,Washington Post,The Washington Post,Wall Street Journal,Financial Times,Los Angeles Times,USA Today,Chicago Tribune,Boston Globe
The Guardian,Guardian,The Times,The Sunday Times,Daily Mail,Daily Telegraph,The Sun,The Independent,The Economist,Economist,Le Monde,Le Figaro,Liberation,Der Spiegel,Spiegel,Bild,Die Welt,Die Zeit,El Pais,El Mundo,La Repubblica,Corriere della Sera,Haaretz,Al Jazeera,Al Arabiya,Al-Jazeera,Al-Arabiya,Al-Ahram,Dawn,Hindustan Times,Times of India,Asahi,Nikkei,Yomiuri,Mainichi,People's Daily,Global Times,China Daily
South China Morning Post,Straits Times,Pravda,Izvestia,Kommersant,Novaya Gazeta,Rossiya Segodnya,Sputnik,RT,Politico,BuzzFeed,Vox,HuffPost,Huffington Post,Newsweek,Time,Fortune,Forbes,Variety,Rolling Stone,Wired,Vice,Slate,Salon,Axios,Breitbart,Gallup,Pew,YouGov,Ipsos,WikiLeaks,Wikileaks,Bellingcat,Amnesty International,Human Rights Watch,Red Cross,Red Crescent,Doctors Without Borders
Save the Children,Labour,Field Level Media,Robert Koch Institute,Greenpeace,Wikimedia,Wikinews,Harvard,Yale,Stanford,MIT,Princeton,Oxfam,Brookings,Chatham House,Human Rights First,Planned Parenthood,Black Lives Matter,Boko Haram,Islamic State,Al Qaeda,al Qaeda,al Qaida,al Shabaab,Houthis,Muslim Brotherhood,Islamic Jihad,Revolutionary Guards,Revolutionary Guard,Lashkar-e-Taiba,Jaish-e-Mohammad,Haqqani network,Tehrik-e-Taliban
Supreme Court,High Court,Federal Reserve,European Union,European Commission,United Nations,World Bank,World Health Organization,House of Commons,House of Lords,House of Representatives,State Department,Defense Department,Justice Department,Interior Ministry,Foreign Ministry,Defence Ministry,Defense Ministry,Electoral College,Scotland Yard,Secret Service,Coast Guard,Air Force,National Guard,Central Command
Manchester United,Manchester City,Arsenal,Tottenham,Tottenham Hotspur,West Ham,Everton,Aston Villa,Newcastle United,Leeds United,Leicester City,Real Madrid,Atletico Madrid,FC Barcelona,Bayern Munich,Borussia Dortmund,Juventus,AC Milan,Inter Milan,Paris Saint-Germain,PSG,Ajax,Benfica,Celtic,Rangers,Red Bull,McLaren,Williams,Haas,AlphaTauri`
    .split(/[,\n]/)
    .filter((name) => name !== ''),
)

/** Sides that play for a city or college: "the Chargers". */
export const TEAM_NAMES = words(`
Cardinals Falcons Ravens Bills Panthers Bears Bengals Browns Cowboys Broncos Lions Packers Texans Colts Jaguars Chiefs Raiders Chargers Rams Dolphins Vikings Patriots Saints Giants Jets Eagles Steelers 49ers Seahawks Buccaneers Titans Redskins Commanders
Hawks Celtics Nets Hornets Bulls Cavaliers Mavericks Nuggets Pistons Warriors Rockets Pacers Clippers Lakers Grizzlies Heat Bucks Timberwolves Pelicans Knicks Thunder Magic 76ers Suns Blazers Kings Spurs Raptors Jazz Wizards
Diamondbacks Braves Orioles Red-Sox Cubs Reds Indians Guardians Rockies Tigers Astros Royals Angels Dodgers Marlins Brewers Twins Mets Yankees Athletics Phillies Pirates Padres Mariners Rays Rangers Nationals
Ducks Coyotes Bruins Sabres Flames Hurricanes Blackhawks Avalanche Oilers Canadiens Predators Islanders Devils Senators Flyers Penguins Sharks Kraken Blues Lightning Canucks Capitals Longhorns Sooners Wildcats Cougars Chanticleers Crimson-Tide
Bulldogs Gators Huskies Trojans Buckeyes Wolverines Spartans Badgers Hawkeyes Cornhuskers Jayhawks Aggies Tar-Heels Hoosiers Razorbacks Seminoles Volunteers Commodores Wolfpack Mountaineers Cyclones Golden-Bears Proteas Wallabies Springboks Pumas`)
