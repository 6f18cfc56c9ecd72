// Places other than states that news often names: regions, provinces, cities, quarters and buildings.

const lines = (text: string): string[] =>
  text
    .trim()
    .split(/[,\n]/)
    .map((name) => name.trim())

/** Continents, seas and regions across borders. */
export const REGIONS: readonly string[] = lines(`
Africa, Asia, Europe, Antarctica, North America, South America, Latin America, Central America, Middle East, Far East, Southeast Asia, South Asia, Central Asia, East Asia
East Africa, West Africa, North Africa, Southern Africa, Eastern Europe, Western Europe, Central Europe, Northern Europe, Southern Europe, Scandinavia, Balkans, Caucasus, Baltics
Sahara, Sahel, Horn of Africa, Gulf, Persian Gulf, Arabian Gulf, Gulf of Mexico, Gulf of Aden, Red Sea, Black Sea, Baltic Sea, North Sea, Caspian Sea, South China Sea, East China Sea, Mediterranean
Mediterranean Sea, Caribbean, Atlantic, Pacific, Pacific Ocean, Atlantic Ocean, Indian Ocean, Arctic, Arctic Ocean, English Channel, Suez Canal, Panama Canal, Strait of Hormuz
Alps, Himalayas, Andes, Rocky Mountains, Rockies, Appalachia, Pyrenees, Amazon rainforest, Levant, Maghreb, Mesopotamia, Oceania, Polynesia, Melanesia, Siberia, Crimea, Donbas, Chechnya, Dagestan
Kashmir, Gaza, Gaza Strip, West Bank, East Jerusalem, Golan Heights, Sinai, Kurdistan, Darfur, Catalonia, Bavaria, Saxony, Normandy, Brittany, Provence, Tuscany, Sicily, Sardinia, Corsica, Lombardy, Veneto
Andalusia, Galicia, Basque Country, Flanders, Wallonia, Transylvania, Silesia, Galilee, Negev, Anatolia, Tigray, Oromia, Biafra, Katanga, Kivu, Puntland, Xinjiang, Inner Mongolia, Guangdong, Sichuan, Hubei
Hunan, Henan, Hebei, Shandong, Shanxi, Shaanxi, Jiangsu, Zhejiang, Fujian, Yunnan, Guangxi, Guizhou, Anhui, Jiangxi, Liaoning, Jilin, Heilongjiang, Hainan, Gansu, Qinghai, Ningxia
Punjab, Rajasthan, Gujarat, Maharashtra, Kerala, Karnataka, Tamil Nadu, Andhra Pradesh, Telangana, Odisha, Bihar, Jharkhand, West Bengal, Assam, Manipur, Nagaland, Uttar Pradesh, Uttarakhand, Haryana, Goa
Madhya Pradesh, Chhattisgarh, Himachal Pradesh, Jammu, Jammu and Kashmir, Sindh, Balochistan, Baluchistan, Khyber Pakhtunkhwa, Waziristan, North Waziristan, South Waziristan, Swat, Helmand, Kandahar
Hokkaido, Honshu, Kyushu, Okinawa, Shikoku, Java, Sumatra, Bali, Borneo, Sulawesi, Aceh, Papua, West Papua, Mindanao, Luzon, Sabah, Sarawak, Penang, Tasmania, Queensland, Victoria, New South Wales, NSW
Western Australia, South Australia, Northern Territory, South Island, North Island, Bougainville, Guam, American Samoa, New Caledonia, French Polynesia, Tahiti, Falkland Islands, Falklands, Gibraltar, Bermuda
Cayman Islands, British Virgin Islands, Virgin Islands, Guadeloupe, Martinique, French Guiana, Reunion, Canary Islands, Azores, Madeira, Crete, Rhodes, Jersey, Guernsey, Isle of Man, Isle of Wight, Faroe Islands
Ontario, Quebec, British Columbia, Alberta, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, Newfoundland, Labrador, Yukon, Nunavut, Northwest Territories, Prince Edward Island
Yorkshire, Cornwall, Devon, Kent, Essex, Sussex, Surrey, Lancashire, Cumbria, Norfolk, Suffolk, Dorset, Somerset, Wiltshire, Hampshire, Oxfordshire, Cheshire, Northumberland, Merseyside, Greater Manchester
Scottish Highlands, Ulster, County Cork, County Antrim, Ayrshire, Sinaloa, Chiapas, Oaxaca, Guerrero, Michoacan, Jalisco, Chihuahua, Sonora, Baja California, Yucatan, Patagonia, Rio Grande do Sul, Minas Gerais, Bahia
New England, West, Midwest, Deep South, Southern California, Northern California, Bay Area, Silicon Valley, Long Island, Cape Cod, East Coast, West Coast, Gulf Coast, Great Lakes, Pacific Northwest, Capitol Hill, Wall Street
`)

/** States of the USA with the short forms that news writes after a town: "Conway, S.C." */
export const US_STATES: ReadonlyMap<string, readonly string[]> = new Map(
  `Alabama:Ala.;Alaska:;Arizona:Ariz.;Arkansas:Ark.;California:Calif.;Colorado:Colo.;Connecticut:Conn.;Delaware:Del.;Florida:Fla.;Georgia:Ga.;Hawaii:;Idaho:;Illinois:Ill.;Indiana:Ind.;Iowa:;Kansas:Kan.
Kentucky:Ky.;Louisiana:La.;Maine:;Maryland:Md.;Massachusetts:Mass.;Michigan:Mich.;Minnesota:Minn.;Mississippi:Miss.;Missouri:Mo.;Montana:Mont.;Nebraska:Neb.;Nevada:Nev.;New Hampshire:N.H.;New Jersey:N.J.
New Mexico:N.M.;New York:N.Y.;North Carolina:N.C.;North Dakota:N.D.;Ohio:;Oklahoma:Okla.;Oregon:Ore.;Pennsylvania:Pa.;Rhode Island:R.I.;South Carolina:S.C.;South Dakota:S.D.;Tennessee:Tenn.;Texas:Tex.
Utah:;Vermont:Vt.;Virginia:Va.;Washington:Wash.;West Virginia:W.Va.;Wisconsin:Wis.;Wyoming:Wyo.;District of Columbia:D.C.`
    .split(/[;\n]/)
    .map((entry) => {
      const [name = '', short = ''] = entry.split(':')
      return [name, short ? [short] : []] as const
    }),
)

export const CITIES: readonly string[] = lines(`
New York City, NYC, Washington D.C., Washington DC, Washington, Los Angeles, Chicago, Houston, Philadelphia, Phoenix, San Antonio, San Diego, Dallas, San Jose, Austin, Jacksonville, Fort Worth, Columbus, Charlotte
San Francisco, Indianapolis, Seattle, Denver, Boston, Nashville, El Paso, Detroit, Memphis, Portland, Oklahoma City, Las Vegas, Louisville, Baltimore, Milwaukee, Albuquerque, Tucson, Fresno, Sacramento, Kansas City
Atlanta, Omaha, Raleigh, Miami, Long Beach, Virginia Beach, Oakland, Minneapolis, Tampa, Tulsa, Arlington, New Orleans, Wichita, Cleveland, Bakersfield, Honolulu, Anaheim, Santa Ana, Riverside, Corpus Christi
Lexington, St. Louis, Pittsburgh, Anchorage, Cincinnati, Greensboro, Toledo, Newark, Plano, Orlando, Irvine, Jersey City, Durham, St. Petersburg, Laredo, Buffalo, Madison, Lubbock, Scottsdale, Reno, Baton Rouge
Des Moines, Spokane, Boise, Richmond, Rochester, Birmingham, Montgomery, Little Rock, Salt Lake City, Tallahassee, Providence, Knoxville, Chattanooga, Fort Lauderdale, Springfield, Salem, Eugene, Charleston
Savannah, Augusta, Hartford, Albany, Syracuse, Cambridge, Dayton, Flint, Ann Arbor, Lansing, Grand Rapids, Kalamazoo, Pasadena, Palo Alto, Menlo Park, Mountain View, Cupertino, Berkeley, Santa Monica, Hollywood
Beverly Hills, Inglewood, Compton, Burbank, Malibu, Santa Barbara, Santa Cruz, Ferguson, Charlottesville, Uvalde, Parkland, Newtown, Wilmington, Dover, Annapolis, Trenton, Princeton, New Haven, Stamford, Gary
Harrisburg, Scranton, Allentown, Erie, Galveston, Waco, Midland, Odessa, Amarillo, McAllen, Brownsville, Norman, Topeka, Lincoln, Fargo, Bismarck, Sioux Falls, Cheyenne, Helena, Juneau, Kenosha, Green Bay, Norfolk
Manhattan, Brooklyn, Queens, Bronx, the Bronx, Staten Island, Harlem, Midtown, Times Square, Central Park, Downtown, Key West, Palm Beach, West Palm Beach, Mar-a-Lago, Camp David, Guantanamo Bay, Guantanamo, Georgetown
Toronto, Montreal, Vancouver, Calgary, Edmonton, Winnipeg, Halifax, Hamilton, Saskatoon, Regina, Quebec City, Tijuana, Guadalajara, Monterrey, Ciudad Juarez, Acapulco, Cancun, Puebla, Veracruz
Sao Paulo, Rio de Janeiro, Rio, Salvador, Belo Horizonte, Porto Alegre, Recife, Fortaleza, Manaus, Curitiba, Medellin, Cali, Barranquilla, Cartagena, Guayaquil, Cusco, Arequipa, Valparaiso, Cordoba, Rosario, Mendoza
Maracaibo, Valencia, Santa Cruz de la Sierra, Cochabamba, London, Manchester, Liverpool, Leeds, Sheffield, Bristol, Newcastle, Nottingham, Leicester, Coventry, Bradford, Hull, Plymouth, Southampton, Portsmouth, Brighton
Oxford, York, Bath, Exeter, Norwich, Salisbury, Canterbury, Sunderland, Middlesbrough, Wolverhampton, Derby, Stoke, Reading, Luton, Blackpool, Bolton, Wigan, Glasgow, Aberdeen, Dundee, Inverness, Swansea, Newport, Cork
Galway, Limerick, Londonderry, Derry, Westminster, Downing Street, 10 Downing Street, Heathrow, Gatwick, Soho, Chelsea, Wembley, Wimbledon, Brixton, Marseille, Marseilles, Lyon, Lyons, Toulouse, Nice, Nantes, Strasbourg
Bordeaux, Lille, Rennes, Calais, Dunkirk, Cannes, Versailles, Grenoble, Montpellier, Reims, Le Havre, Munich, Hamburg, Frankfurt, Cologne, Stuttgart, Dusseldorf, Dortmund, Essen, Leipzig, Dresden, Hanover, Hannover
Nuremberg, Bremen, Bonn, Mannheim, Karlsruhe, Wiesbaden, Kiel, Rostock, Potsdam, Wolfsburg, Milan, Naples, Turin, Palermo, Genoa, Bologna, Florence, Venice, Verona, Bergamo, Trieste, Bari, Catania, Pisa, Lampedusa
Barcelona, Seville, Zaragoza, Malaga, Bilbao, Granada, Palma, Porto, Amsterdam, Rotterdam, Utrecht, Eindhoven, Maastricht, Antwerp, Ghent, Bruges, Liege, Charleroi, Geneva, Zurich, Basel, Lausanne, Davos, Lugano
Salzburg, Graz, Linz, Innsbruck, Krakow, Gdansk, Lodz, Wroclaw, Poznan, Katowice, Brno, Ostrava, Kosice, Debrecen, Szeged, Cluj, Timisoara, Varna, Plovdiv, Thessaloniki, Piraeus, Split, Dubrovnik, Novi Sad, Srebrenica
Gothenburg, Malmo, Uppsala, Bergen, Trondheim, Stavanger, Aarhus, Tampere, Turku, Tartu, Kaunas, St Petersburg, Saint Petersburg, Leningrad, Novosibirsk, Yekaterinburg, Kazan, Sochi, Vladivostok, Volgograd, Grozny
Rostov-on-Don, Samara, Omsk, Murmansk, Kaliningrad, Kiev, Kharkiv, Kharkov, Odesa, Dnipro, Donetsk, Luhansk, Lviv, Mariupol, Sevastopol, Zaporizhzhia, Kherson, Bucha, Bakhmut, Chernobyl, Istanbul, Izmir, Antalya
Adana, Gaziantep, Diyarbakir, Aleppo, Homs, Idlib, Raqqa, Latakia, Daraa, Palmyra, Mosul, Basra, Kirkuk, Fallujah, Falluja, Ramadi, Tikrit, Erbil, Irbil, Najaf, Karbala, Sulaimaniya, Tel Aviv, Haifa, Hebron, Nablus
Jenin, Bethlehem, Rafah, Khan Younis, Gaza City, Nazareth, Eilat, Ashdod, Ashkelon, Tyre, Sidon, Mecca, Medina, Jeddah, Dhahran, Dubai, Sharjah, Aden, Hodeidah, Taiz, Marib, Isfahan, Mashhad, Shiraz, Tabriz, Qom, Natanz, Bushehr
Herat, Jalalabad, Mazar-i-Sharif, Kunduz, Ghazni, Bagram, Karachi, Lahore, Peshawar, Quetta, Rawalpindi, Faisalabad, Multan, Abbottabad, Miranshah, Mumbai, Bombay, Delhi, Bangalore, Bengaluru, Kolkata, Calcutta, Chennai
Madras, Hyderabad, Ahmedabad, Pune, Jaipur, Lucknow, Kanpur, Srinagar, Amritsar, Varanasi, Ayodhya, Bhopal, Indore, Surat, Kochi, Guwahati, Patna, Chandigarh, Chittagong, Cox's Bazar, Kandy, Jaffna, Pokhara, Yangon, Mandalay
Rangoon, Chiang Mai, Phuket, Pattaya, Siem Reap, Ho Chi Minh City, Saigon, Da Nang, Haiphong, Johor Bahru, George Town, Surabaya, Bandung, Medan, Denpasar, Cebu, Davao, Quezon City, Makati, Marawi, Shanghai, Guangzhou
Shenzhen, Chengdu, Wuhan, Tianjin, Chongqing, Nanjing, Xi'an, Hangzhou, Harbin, Dalian, Qingdao, Shenyang, Zhengzhou, Changsha, Kunming, Xiamen, Suzhou, Ningbo, Dongguan, Foshan, Urumqi, Kashgar, Hohhot, Lanzhou, Kowloon
Kaohsiung, Taichung, Tainan, Busan, Pusan, Incheon, Daegu, Gwangju, Daejeon, Pyeongchang, Kaesong, Panmunjom, Osaka, Kyoto, Nagoya, Yokohama, Sapporo, Kobe, Fukuoka, Hiroshima, Nagasaki, Sendai, Fukushima, Asahikawa, Nara
Shibuya, Shinjuku, Ginza, Sydney, Melbourne, Brisbane, Perth, Adelaide, Hobart, Darwin, Cairns, Gold Coast, Geelong, Auckland, Christchurch, Dunedin, Queenstown, Johannesburg, Cape Town, Durban, Soweto, Bloemfontein
Port Elizabeth, Sun City, Lagos, Kano, Ibadan, Port Harcourt, Maiduguri, Kaduna, Jos, Benin City, Kumasi, Mombasa, Kisumu, Eldoret, Garissa, Dar es Salaam, Zanzibar, Arusha, Entebbe, Gulu, Goma, Bukavu, Lubumbashi, Bulawayo
Casablanca, Marrakech, Fez, Tangier, Oran, Benghazi, Misrata, Sirte, Alexandria, Giza, Luxor, Suez, Port Said, Aswan, Port Sudan, Omdurman, Timbuktu, Gao, Kidal, Douala, Lome, Kigali, Pointe-Noire, Brazzaville, Walvis Bay
Peking, Canton, Ulan Bator, Almaty, Nur-Sultan, Samarkand, Osh, Yangtze, Nile, Danube, Rhine, Thames, Amazon River, Congo River, Euphrates, Tigris, Jordan River, Ganges, Mekong, Rio Grande, Hudson River, Mississippi River
White House, Kremlin, Blue House, Oval Office, Rose Garden, Buckingham Palace, Windsor Castle, Houses of Parliament, Elysee Palace, Tiananmen Square, Red Square, Tahrir Square, Ground Zero, Bondi Beach, Big Apple
Mount Everest, Everest, Mount Fuji, Kilimanjaro, Vesuvius, Etna, Lake Victoria, Lake Michigan, Dead Sea, Sea of Japan, Yellow Sea, Bering Strait, Taiwan Strait, Bay of Bengal, Arabian Sea, Sea of Galilee
`)

/** Last words of place names: "Hudson River", "Yoshida Hospital". */
export const PLACE_HEADS: ReadonlySet<string> = new Set(
  `River Lake Mountain Mountains Mount Island Islands Isle Isles Street Avenue Road Boulevard Lane Drive Highway Freeway Motorway Square Plaza Park Gardens Garden Valley Bay Gulf Sea Ocean Coast Beach Desert
Peninsula Strait Canal Cape Canyon Creek Falls Forest Glacier Harbor Harbour Hill Hills Heights Shore Springs Basin Delta Reef Archipelago Province County District Region Territory Territories Township Village Town City Airport
Station Bridge Tunnel Dam Port Palace Castle Cathedral Mosque Temple Abbey Tower Towers Building Hall Stadium Arena Hospital Prison Jail Cemetery Memorial Monument Zoo Base Camp Terminal Pass Plateau Prefecture Oblast
Crossing Border Zone Wharf Pier Plain Plains Ranch Farm Villa Mansion Manor Theatre Theater Raceway Speedway Racecourse Circuit Dome Coliseum Hotel Mall`.split(
    /\s+/,
  ),
)

/** First words of place names: "Mount Etna", "Lake Victoria", "Fort Hood". */
export const PLACE_OPENERS: ReadonlySet<string> = new Set(
  'Mount Mt. Lake Cape Fort Camp Port Isle Gulf Bay Strait Rio Sierra Wadi Tel Abu'.split(' '),
)

/** Words that open a part of a place and belong to its name: "East London", "Upper Egypt". */
export const DIRECTIONS: ReadonlySet<string> = new Set(
  'North South East West Northern Southern Eastern Western Central Upper Lower Northeast Northwest Southeast Southwest Greater Inner Outer'.split(
    ' ',
  ),
)
