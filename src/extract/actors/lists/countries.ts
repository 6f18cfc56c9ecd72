// The world's states: names, adjectives, peoples and capitals, as news writes them.

export type Country = {
  readonly name: string
  /** Other names and short forms of the state itself. */
  readonly aliases: readonly string[]
  /** "Pakistani" in "Pakistani officials". */
  readonly adjectives: readonly string[]
  /** "Pakistanis". */
  readonly peoples: readonly string[]
  readonly capital?: string
}

// name / aliases | adjectives | peoples | capital
const TABLE = `
Afghanistan|Afghan|Afghans|Kabul
Albania|Albanian|Albanians|Tirana
Algeria|Algerian|Algerians|Algiers
Andorra|Andorran|Andorrans|
Angola|Angolan|Angolans|Luanda
Argentina|Argentine,Argentinian,Argentinean|Argentines,Argentinians|Buenos Aires
Armenia|Armenian|Armenians|Yerevan
Australia|Australian,Aussie|Australians,Aussies|Canberra
Austria|Austrian|Austrians|Vienna
Azerbaijan|Azerbaijani,Azeri|Azerbaijanis,Azeris|Baku
Bahamas/the Bahamas|Bahamian|Bahamians|Nassau
Bahrain|Bahraini|Bahrainis|Manama
Bangladesh|Bangladeshi|Bangladeshis|Dhaka
Barbados|Barbadian|Barbadians|Bridgetown
Belarus|Belarusian,Belarussian|Belarusians|Minsk
Belgium|Belgian|Belgians|Brussels
Belize|Belizean|Belizeans|
Benin|Beninese|Beninese|
Bhutan|Bhutanese|Bhutanese|Thimphu
Bolivia|Bolivian|Bolivians|La Paz
Bosnia/Bosnia and Herzegovina,Bosnia-Herzegovina|Bosnian|Bosnians|Sarajevo
Botswana|Botswanan|Botswanans|Gaborone
Brazil|Brazilian|Brazilians|Brasilia
Brunei|Bruneian|Bruneians|
Bulgaria|Bulgarian|Bulgarians|Sofia
Burkina Faso|Burkinabe|Burkinabes|Ouagadougou
Burundi|Burundian|Burundians|Bujumbura
Cambodia|Cambodian|Cambodians|Phnom Penh
Cameroon|Cameroonian|Cameroonians|Yaounde
Canada|Canadian|Canadians|Ottawa
Cape Verde|Cape Verdean|Cape Verdeans|
Central African Republic|Central African|Central Africans|Bangui
Chad|Chadian|Chadians|N'Djamena
Chile|Chilean|Chileans|Santiago
China/People's Republic of China,PRC|Chinese|Chinese|Beijing
Colombia|Colombian|Colombians|Bogota
Comoros|Comorian|Comorians|
Congo/Democratic Republic of Congo,Democratic Republic of the Congo,DRC,Republic of Congo|Congolese|Congolese|Kinshasa
Costa Rica|Costa Rican|Costa Ricans|San Jose
Croatia|Croatian,Croat|Croatians,Croats|Zagreb
Cuba|Cuban|Cubans|Havana
Cyprus|Cypriot|Cypriots|Nicosia
Czech Republic/Czechia|Czech|Czechs|Prague
Czechoslovakia|Czechoslovak|Czechoslovaks|
Denmark|Danish|Danes|Copenhagen
Djibouti|Djiboutian|Djiboutians|
Dominica|||
Dominican Republic|Dominican|Dominicans|Santo Domingo
East Germany|East German|East Germans|
East Timor/Timor-Leste|East Timorese,Timorese|Timorese|Dili
Ecuador|Ecuadorian,Ecuadorean|Ecuadorians|Quito
Egypt|Egyptian|Egyptians|Cairo
El Salvador|Salvadoran|Salvadorans|San Salvador
Equatorial Guinea|Equatoguinean||Malabo
Eritrea|Eritrean|Eritreans|Asmara
Estonia|Estonian|Estonians|Tallinn
Eswatini/Swaziland|Swazi|Swazis|
Ethiopia|Ethiopian|Ethiopians|Addis Ababa
Fiji|Fijian|Fijians|Suva
Finland|Finnish|Finns|Helsinki
France|French|French,Frenchmen|Paris
Gabon|Gabonese|Gabonese|Libreville
Gambia/the Gambia|Gambian|Gambians|Banjul
Georgia|Georgian|Georgians|Tbilisi
Germany|German|Germans|Berlin
Ghana|Ghanaian|Ghanaians|Accra
Greece|Greek|Greeks|Athens
Greenland|Greenlandic|Greenlanders|Nuuk
Grenada|Grenadian|Grenadians|
Guatemala|Guatemalan|Guatemalans|Guatemala City
Guinea|Guinean|Guineans|Conakry
Guinea-Bissau|||
Guyana|Guyanese|Guyanese|Georgetown
Haiti|Haitian|Haitians|Port-au-Prince
Honduras|Honduran|Hondurans|Tegucigalpa
Hong Kong||Hong Kongers|
Hungary|Hungarian|Hungarians|Budapest
Iceland|Icelandic|Icelanders|Reykjavik
India|Indian|Indians|New Delhi
Indonesia|Indonesian|Indonesians|Jakarta
Iran/Islamic Republic of Iran|Iranian|Iranians|Tehran
Iraq|Iraqi|Iraqis|Baghdad
Ireland/Republic of Ireland|Irish|Irish,Irishmen|Dublin
Israel|Israeli|Israelis|Jerusalem
Italy|Italian|Italians|Rome
Ivory Coast/Cote d'Ivoire|Ivorian|Ivorians|Abidjan
Jamaica|Jamaican|Jamaicans|Kingston
Japan|Japanese|Japanese|Tokyo
Jordan|Jordanian|Jordanians|Amman
Kazakhstan|Kazakh,Kazakhstani|Kazakhs|Astana
Kenya|Kenyan|Kenyans|Nairobi
Kosovo|Kosovar,Kosovan|Kosovars|Pristina
Kuwait|Kuwaiti|Kuwaitis|Kuwait City
Kyrgyzstan|Kyrgyz|Kyrgyz|Bishkek
Laos|Laotian,Lao|Laotians|Vientiane
Latvia|Latvian|Latvians|Riga
Lebanon|Lebanese|Lebanese|Beirut
Lesotho|Basotho||Maseru
Liberia|Liberian|Liberians|Monrovia
Libya|Libyan|Libyans|Tripoli
Liechtenstein|||Vaduz
Lithuania|Lithuanian|Lithuanians|Vilnius
Luxembourg|Luxembourgish|Luxembourgers|
Macau/Macao|Macanese||
Macedonia/North Macedonia|Macedonian|Macedonians|Skopje
Madagascar|Malagasy|Malagasies|Antananarivo
Malawi|Malawian|Malawians|Lilongwe
Malaysia|Malaysian|Malaysians|Kuala Lumpur
Maldives/the Maldives|Maldivian|Maldivians|Male
Mali|Malian|Malians|Bamako
Malta|Maltese|Maltese|Valletta
Marshall Islands|Marshallese|Marshallese|
Mauritania|Mauritanian|Mauritanians|Nouakchott
Mauritius|Mauritian|Mauritians|
Mexico|Mexican|Mexicans|Mexico City
Micronesia|Micronesian|Micronesians|
Moldova|Moldovan|Moldovans|Chisinau
Monaco|Monegasque|Monegasques|
Mongolia|Mongolian|Mongolians|Ulaanbaatar
Montenegro|Montenegrin|Montenegrins|Podgorica
Morocco|Moroccan|Moroccans|Rabat
Mozambique|Mozambican|Mozambicans|Maputo
Myanmar/Burma|Burmese|Burmese|Naypyidaw
Namibia|Namibian|Namibians|Windhoek
Nauru|Nauruan|Nauruans|
Nepal|Nepali,Nepalese|Nepalis,Nepalese|Kathmandu
Netherlands/the Netherlands,Holland|Dutch|Dutch|The Hague
New Zealand|New Zealand|New Zealanders,Kiwis|Wellington
Nicaragua|Nicaraguan|Nicaraguans|Managua
Niger|Nigerien|Nigeriens|Niamey
Nigeria|Nigerian|Nigerians|Abuja
North Korea/DPRK,Democratic People's Republic of Korea|North Korean|North Koreans|Pyongyang
Northern Ireland|Northern Irish||Belfast
Norway|Norwegian|Norwegians|Oslo
Oman|Omani|Omanis|Muscat
Pakistan|Pakistani|Pakistanis|Islamabad
Palau|Palauan|Palauans|
Palestine/Palestinian Territories,Palestinian territories|Palestinian|Palestinians|Ramallah
Panama|Panamanian|Panamanians|Panama City
Papua New Guinea|Papua New Guinean||Port Moresby
Paraguay|Paraguayan|Paraguayans|Asuncion
Peru|Peruvian|Peruvians|Lima
Philippines/the Philippines|Filipino,Philippine|Filipinos|Manila
Poland|Polish|Poles|Warsaw
Portugal|Portuguese|Portuguese|Lisbon
Puerto Rico|Puerto Rican|Puerto Ricans|San Juan
Qatar|Qatari|Qataris|Doha
Romania|Romanian|Romanians|Bucharest
Russia/Russian Federation|Russian|Russians|Moscow
Rwanda|Rwandan|Rwandans|Kigali
Samoa|Samoan|Samoans|Apia
Saudi Arabia/Kingdom of Saudi Arabia|Saudi,Saudi Arabian|Saudis|Riyadh
Scotland|Scottish,Scots|Scots|Edinburgh
Senegal|Senegalese|Senegalese|Dakar
Serbia|Serbian,Serb|Serbs,Serbians|Belgrade
Seychelles|Seychellois||
Sierra Leone|Sierra Leonean|Sierra Leoneans|Freetown
Singapore|Singaporean|Singaporeans|
Slovakia|Slovak,Slovakian|Slovaks|Bratislava
Slovenia|Slovenian,Slovene|Slovenes,Slovenians|Ljubljana
Solomon Islands|Solomon Islander||Honiara
Somalia/Somaliland|Somali|Somalis|Mogadishu
South Africa|South African|South Africans|Pretoria
South Korea/Republic of Korea|South Korean|South Koreans|Seoul
Korea|Korean|Koreans|
South Sudan|South Sudanese|South Sudanese|Juba
Soviet Union/USSR|Soviet|Soviets|
Spain|Spanish|Spaniards,Spanish|Madrid
Sri Lanka|Sri Lankan|Sri Lankans|Colombo
Sudan|Sudanese|Sudanese|Khartoum
Suriname|Surinamese|Surinamese|Paramaribo
Sweden|Swedish|Swedes|Stockholm
Switzerland|Swiss|Swiss|Bern
Syria|Syrian|Syrians|Damascus
Taiwan|Taiwanese|Taiwanese|Taipei
Tajikistan|Tajik|Tajiks|Dushanbe
Tanzania|Tanzanian|Tanzanians|Dodoma
Thailand|Thai|Thais|Bangkok
Tibet|Tibetan|Tibetans|Lhasa
Togo|Togolese|Togolese|Lome
Tonga|Tongan|Tongans|
Trinidad and Tobago/Trinidad|Trinidadian|Trinidadians|Port of Spain
Tunisia|Tunisian|Tunisians|Tunis
Turkey/Turkiye|Turkish|Turks|Ankara
Turkmenistan|Turkmen|Turkmens|Ashgabat
Tuvalu|Tuvaluan|Tuvaluans|
Uganda|Ugandan|Ugandans|Kampala
Ukraine|Ukrainian|Ukrainians|Kyiv
United Arab Emirates/UAE,U.A.E.,Emirates|Emirati|Emiratis|Abu Dhabi
United Kingdom/UK,U.K.,Britain,Great Britain|British|Britons,British,Brits|London
England|English|Englishmen|
Wales|Welsh||Cardiff
United States/U.S.,US,USA,U.S.A.,United States of America,America|American|Americans|Washington
Uruguay|Uruguayan|Uruguayans|Montevideo
Uzbekistan|Uzbek|Uzbeks|Tashkent
Vanuatu|Vanuatuan||
Vatican/Vatican City,Holy See|||
Venezuela|Venezuelan|Venezuelans|Caracas
Vietnam|Vietnamese|Vietnamese|Hanoi
West Germany|West German|West Germans|
Western Sahara|Sahrawi|Sahrawis|
Yemen|Yemeni|Yemenis|Sanaa
Yugoslavia|Yugoslav,Yugoslavian|Yugoslavs|
Zambia|Zambian|Zambians|Lusaka
Zimbabwe|Zimbabwean|Zimbabweans|Harare
`

const list = (text: string | undefined): string[] => (text ? text.split(',') : [])

export const COUNTRIES: readonly Country[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [names = '', adjectives, peoples, capital] = line.split('|')
    const [name = '', aliases] = names.split('/')
    return {
      name,
      aliases: list(aliases),
      adjectives: list(adjectives),
      peoples: list(peoples),
      ...(capital ? { capital } : {}),
    }
  })

/** Adjectives and peoples of no single state: "European", "Kurdish", "Muslims". They name no place, person or organisation. */
export const OTHER_ADJECTIVES: ReadonlySet<string> = new Set(
  `European Europeans African Africans Asian Asians Arab Arabs Arabic Latin Latino Latinos Latina Hispanic Hispanics Kurdish Kurds Kurd
Catholic Catholics Christian Christians Muslim Muslims Jewish Jews Jew Islamic Islamist Islamists Hindu Hindus Buddhist Buddhists Sikh Sikhs Protestant Protestants
Orthodox Anglican Evangelical Evangelicals Sunni Sunnis Shiite Shiites Shia Shi'ite Shi'ites Western Westerners Eastern Nordic Scandinavian Baltic Balkan Slavic
Republican Republicans Democrat Democrats Democratic Tory Tories Liberal Communist Communists Socialist Socialists Marxist Nazi Nazis
Texan Texans Californian Californians Floridian Floridians Parisian Parisians Londoner Londoners Catalan Catalans Basque Basques Chechen Chechens Kashmiri Kashmiris
Bavarian Sicilian Tamil Tamils Punjabi Pashtun Pashtuns Uighur Uighurs Uyghur Uyghurs Rohingya Hutu Hutus Tutsi Tutsis Yazidi Yazidis Amish Mormon Mormons Maori
Caribbean Mediterranean Atlantic Pacific Arctic Antarctic Hawaiian Alaskan Aboriginal Indigenous Inuit Cherokee Navajo Apache Sioux Roman Romans Byzantine Ottoman Victorian
Black Blacks White Whites Hispanic-American African-American African-Americans Asian-American Afro-American Zionist Zionists Leninist Trotskyist Thatcherite
Frenchman Englishman Irishman Scotsman Welshman Dutchman Briton Swede Dane Finn Pole Turk Spaniard`.split(/\s+/),
)
