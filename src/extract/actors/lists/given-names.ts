// Given names of many cultures, by the gender they mostly go with, and common family names.

const names = (text: string): string[] => text.trim().split(/\s+/)

const FEMALE = names(`
Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Nancy Lisa Betty Margaret Sandra Ashley Kimberly Emily Donna Michelle Carol Amanda Dorothy Melissa Deborah Debra Stephanie Rebecca Sharon Laura
Cynthia Kathleen Amy Angela Shirley Anna Brenda Pamela Emma Nicole Helen Samantha Katherine Christine Deborah Rachel Carolyn Janet Catherine Maria Heather Diane Ruth Julie Olivia Joyce Virginia Victoria Lauren Christina Joan
Evelyn Judith Megan Andrea Cheryl Hannah Jacqueline Martha Gloria Teresa Theresa Ann Anne Sara Madison Frances Kathryn Janice Jean Abigail Alice Julia Judy Sophia Grace Denise Amber Doris Marilyn Danielle Beverly Isabella Diana
Brittany Natalie Charlotte Marie Kayla Alexis Lori Tammy Tracy Dawn Tina Robin Kelly Gina Wendy Sheila Valerie Vanessa Monica Sally Sue Peggy Paula Rose Ellen Erin Leah Kate Katie Kathy Cathy Katy Kirsten Kirsty Kristen Kristin
Claire Clare Chloe Zoe Lucy Lily Ella Ava Mia Amelia Harriet Isla Freya Florence Daisy Poppy Phoebe Imogen Fiona Moira Morag Siobhan Aoife Niamh Sinead Roisin Bridget Bronwyn Gwen Gwyneth Nigella Gemma Jenny Joanna Joanne Jo
Theresa Priti Nicola Yvette Angela Harriet Diane Jess Emily Liz Lizzie Penny Amber Thangam Hilary Hillary Chelsea Ivanka Melania Michelle Kamala Jill Condoleezza Madeleine Loretta Eleanor Rosa Coretta Oprah Beyonce Rihanna Adele
Tammy Kirstjen Betsy Elaine Nikki Sonia Elena Ketanji Kirsten Amy Gretchen Jocelyn Dana Stacey Kelly Susan Lindsey Lisa Nancy Maxine Alexandria Ilhan Rashida Ayanna Pramila Tulsi Marjorie Elise Liz Ronna Kellyanne Hope Stormy
Avril Janet Neera Rochelle Cecilia Sidney Michele Meredith Mindy Monique Miranda Melinda Melanie Mandy Maureen Marsha Marjorie Marion Marina Marilyn Margot Marcia Mabel Lynn Lynne Lucille Louise Lorraine Lola Loren Leslie Lena
Ursula Angela Annegret Annalena Petra Sabine Heike Birgit Monika Claudia Katrin Katja Anke Silke Ulrike Gabriele Ingrid Helga Gudrun Heidi Greta Margrethe Ylva Annika Astrid Sigrid Solveig Liv Mette Helle Birgitte Katrine Sanna
Marine Brigitte Segolene Christine Valerie Sylvie Nathalie Isabelle Sophie Camille Juliette Amelie Elodie Aurelie Celine Dominique Francoise Genevieve Simone Veronique Yvonne Odile Delphine Agnes Agathe Lea Manon Margaux Mathilde
Giorgia Giulia Francesca Chiara Federica Silvia Paola Elena Roberta Alessandra Valentina Daniela Raffaella Luciana Emma Laura Ilaria Elisa Sofia Carmen Pilar Dolores Mercedes Consuelo Soledad Isabel Ines Lucia Marta Beatriz Ana
Dilma Cristina Michelle Veronica Claudia Gabriela Alejandra Fernanda Mariana Carolina Camila Valeria Ximena Lourdes Guadalupe Esperanza Rosario Xiomara Jacinda Helen Julia Gladys Annastacia Leticia Luisa Rocio Irene Galia Raquel
Olga Natalia Natalya Tatiana Tatyana Svetlana Irina Yelena Elena Ekaterina Yekaterina Oksana Yulia Julia Anastasia Daria Dasha Maria Ksenia Lyudmila Ludmila Galina Nadezhda Vera Zoya Larisa Valentina Sviatlana Nadia Agnieszka
Ewa Beata Malgorzata Katarzyna Joanna Zuzana Katerina Jana Petra Dalia Kaja Kersti Vjosa Viorica Maia Salome Biljana Jadranka Kolinda Zlata Ivana Milica Jelena Snezana Eszter Katalin Ildiko Ilona Zsuzsanna Gabriella Andrea Edit
Fatima Aisha Ayesha Khadija Maryam Mariam Zainab Zaynab Amina Aminata Leila Layla Laila Noor Nour Huda Hanan Hala Rania Dina Dalia Nadine Nawal Najla Sahar Samira Salma Yasmin Yasmine Zahra Shirin Nasrin Masih Narges Mahsa Golnaz
Benazir Malala Maryam Asma Hina Sherry Shireen Nusrat Sheikh-Hasina Khaleda Sushma Sonia Priyanka Indira Pratibha Mamata Mayawati Smriti Nirmala Kiran Deepa Deepika Aishwarya Kajal Lakshmi Meera Neha Nisha Pooja Priya Radha Rekha
Sunita Sushila Usha Vandana Anjali Anita Aparna Arundhati Kavita Gita Geeta Shweta Swati Vidya Chandrika Aung-San Megawati Puan Sri-Mulyani Retno Corazon Gloria Imelda Leni Maria Yingluck Phumzile Nkosazana Winnie Graca Joyce
Ellen Ngozi Chimamanda Wangari Ama Abena Akosua Adwoa Efua Yaa Nana-Akua Amara Folake Funke Yetunde Bukola Chioma Ifeoma Nneka Wanjiru Njeri Achieng Akinyi Naomi Thandi Thuli Lindiwe Nomvula Zanele Nosipho Tsitsi Rutendo Grace
Naomi Yuriko Sanae Akie Masako Michiko Aiko Yoko Keiko Akiko Haruka Yuki Yui Miho Mayumi Megumi Tomoko Kumiko Noriko Reiko Sachiko Emi Mika Rika Saori Shizuka Park-Geun-hye Yo-jong Soon-ja Hye Mi Eun Ji-young Peng Ying Xiaoling
Hua Yan Mei Ling Xiu Fang Fen Juan Yingying Tsai Carrie Regina Starry Yuen-ying Miriam Esther Deborah Tzipi Golda Ayelet Merav Orly Shelly Noa Tamar Yael Shira Dafna Galit Hadas Ronit Stacey Lindsay Lindsey Kaitlin Caitlin Caitlyn
Maggie Molly Holly Polly Sasha Natasha Tara Tanya Tonya Toni Terri Sherri Sheryl Shannon Selena Savannah Roxanne Rosemary Rosie Rita Renee Regina Ramona Phyllis Patty Patti Opal Norma Nora Nina Nellie Muriel Myra Mona Misty
Erica Erika Esther Eva Eve Faith Faye Felicia Geraldine Gertrude Gillian Ginger Gail Hazel Hope Ida Irma Ivy Jackie Jane Janelle Janine Jasmine Jeanette Jeanne Jenna Jodie Josephine Joy Juanita June Kara Kay Kerry Kim Krista
Kylie Lana Lillian Loretta Lydia Adriana Adrienne Agnes Alexandra Alicia Alison Allison Alma Alyssa Angelica Angelina Annette Annie April Arlene Audrey Becky Belinda Bernice Bertha Bessie Beth Bethany Bonnie Carla Carmen Caroline
Carrie Cassandra Cecelia Celia Charlene Cindy Clara Colleen Connie Constance Courtney Crystal Daphne Darlene Deanna Delia Della Dora Edith Edna Eileen Eloise Elsie Estelle Ethel Eunice Fannie Fern Jan Lara Antonia Georgia Georgina
`)

const MALE = names(`
James John Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Mark Donald Steven Paul Andrew Joshua Kenneth Kevin Brian George Edward Ronald Timothy Jason Jeffrey Ryan Jacob Gary Nicholas
Eric Jonathan Stephen Larry Justin Scott Brandon Benjamin Samuel Gregory Frank Alexander Raymond Patrick Jack Dennis Jerry Tyler Aaron Jose Henry Adam Douglas Nathan Peter Zachary Kyle Walter Harold Jeremy Ethan Carl Keith Roger
Gerald Christian Terry Sean Arthur Austin Noah Lawrence Jesse Joe Bryan Billy Jordan Albert Dylan Bruce Willie Gabriel Alan Juan Logan Wayne Ralph Roy Eugene Randy Vincent Russell Louis Philip Bobby Johnny Bradley Mike Bill Bob
Jim Tom Tim Dan Dave Steve Chris Matt Nick Tony Rick Ron Ken Jeff Greg Doug Ben Sam Alex Ted Ed Fred Phil Ray Pete Andy Rob Rod Will Josh Jake Zach Max Luke Seth Ian Evan Colin Neil Derek Craig Chad Brett Brad Todd Troy Shane Shaun
Stuart Stewart Graham Grant Gordon Geoff Geoffrey Nigel Trevor Clive Barry Simon Martin Malcolm Duncan Angus Alistair Alastair Ewan Callum Hamish Fraser Lewis Liam Oliver Harry Alfie Archie Freddie Leo Oscar Charlie George Rupert
Boris Dominic Jeremy Keir Rishi Gavin Matt Grant Jacob Jamie Jared Jarrett Jermaine Jerome Jimmy Joel Johnnie Julian Julius Karl Kelvin Kendall Kent Kirk Kurt Lance Leon Leonard Leroy Leslie Lester Lloyd Lonnie Lorenzo Lou Lucas
Luther Lyle Mack Marc Marcus Mario Marshall Marvin Maurice Melvin Micah Miles Milton Mitch Mitchell Mitt Morgan Morris Moses Murray Myron Ned Nelson Norman Owen Otto Oswald Omar Orlando Perry Preston Quentin Ralph Randall Reginald
Rex Rodney Roland Roman Ross Rowan Ruben Rudy Rudolph Rufus Russ Salvador Sammy Saul Sergio Shannon Sheldon Sherman Sid Sidney Spencer Stan Stanley Sterling Sylvester Terrance Terrence Theodore Toby Travis Trent Tristan Tucker Ty
Vernon Victor Virgil Wade Wallace Wally Warren Wendell Wesley Wilbur Wilfred Willard Winston Woodrow Xavier Barack Hunter Beau Bernie Chuck Mitch Lindsey Rand Marco Cory Beto Pete Mick Rex Jeb Newt Reince Sean Scooter Rahm Denis
Abraham Abe Adrian Al Alec Alfred Allan Allen Alvin Amos Antonio Archibald Arnold Arturo Ashton Aubrey August Barney Barrett Bart Bartholomew Basil Bernard Bert Blaine Blake Brady Brendan Brent Brock Brooks Bryce Bryant Buddy Byron
Caleb Calvin Cameron Carlos Carlton Carter Casey Cecil Cedric Cesar Chase Chester Clarence Clark Claude Clay Clayton Cliff Clifford Clint Clinton Clyde Cody Cole Conor Connor Conrad Corey Curtis Cyrus Dale Dallas Dalton Damian
Damon Daryl Darrell Darren Dean Declan Delbert Denzel Derrick Desmond Devin Dewey Dexter Dick Dirk Dominick Don Donnie Doyle Drew Duane Dustin Dwayne Dwight Earl Eddie Edgar Edmund Edwin Eli Elias Elijah Elliott Elliot Ellis Elmer
Elvis Emmanuel Ernest Ernie Ervin Everett Felix Fernando Floyd Forrest Francis Francisco Franklin Fredrick Frederick Garrett Garry Gene Gerard Gerry Gil Gilbert Glen Glenn Grady Guy Hank Harlan Harley Harrison Harvey Hector Herb
Herbert Herman Homer Horace Howard Hubert Hugh Hugo Ira Irving Irvin Isaac Isaiah Ivan Jackson Jameson Jared Jay Jed Jerald Jerrin Devante Bijan Roschon Keaontay N'Keal D'Shawn DeShawn LeBron Kobe Shaquille Tiger Tyson Usain
Emmanuel Francois Nicolas Jacques Jean Jean-Claude Jean-Luc Jean-Marie Jean-Yves Jean-Pierre Jean-Paul Jean-Michel Pierre Philippe Laurent Alain Andre Antoine Arnaud Bernard Bruno Christophe Damien Didier Edouard Eric Etienne Fabien
Fabrice Francis Frederic Gaston Gerard Gilles Guillaume Guy Henri Herve Hubert Jerome Julien Lionel Loic Luc Ludovic Manuel Marcel Mathieu Maxime Michel Olivier Pascal Patrice Remi Remy Rene Regis Roland Sebastien Serge Stephane
Sylvain Thierry Xavier Yann Yannick Yves Zinedine Hans Helmut Gerhard Wolfgang Klaus Jurgen Juergen Joachim Heiko Horst Guenther Gunther Heinz Helge Olaf Jens Peer Sigmar Uwe Ulrich Ulf Udo Torsten Thorsten Stefan Steffen Rolf
Reiner Rainer Ralf Norbert Manfred Markus Matthias Ludwig Lothar Lars Konrad Kai Joerg Jorg Joschka Jan Holger Hermann Heinrich Harald Gustav Gregor Georg Friedrich Friedrich Franz Florian Fabian Erich Ernst Eckart Dieter Dietmar
Detlef Christoph Christian Carsten Bernd Axel Armin Alexander Andreas Sebastian Werner Wilhelm Winfried Willem Wim Wouter Pieter Piet Maarten Mark Marten Kees Johan Jeroen Jaap Hendrik Henk Gijs Geert Frans Dirk Diederik Cornelis Bart
Anders Arne Bjarne Bjorn Bjornar Carl Christer Erik Fredrik Goran Gunnar Haakon Hakan Harald Henrik Ingmar Ingvar Jonas Karl Kjell Knut Kristian Lars Leif Magnus Mats Mikael Mads Nils Niels Odd Ola Olav Ole Olof Per Petter Rasmus Roald
Rune Sven Svein Sigurd Soren Stefan Stellan Sverre Terje Thor Thorbjorn Tore Torbjorn Trygve Ulf Urho Pekka Matti Mika Kimi Juha Jussi Jukka Jyrki Sauli Antti Timo Giuseppe Matteo Mario Silvio Romano Sergio Luigi Enrico Paolo
Giovanni Giorgio Giancarlo Gianni Gianluca Gennaro Francesco Flavio Filippo Federico Fabio Fabrizio Ettore Enzo Emilio Edoardo Domenico Dario Daniele Cesare Carlo Bruno Beppe Angelo Andrea Alessandro Alberto Aldo Alfredo Achille Antonio
Renzo Remo Riccardo Roberto Rocco Salvatore Sandro Simone Stefano Tommaso Umberto Ugo Valentino Vincenzo Vito Vittorio Walter Pedro Pablo Luis Mariano Jose-Maria Felipe Alberto Rodrigo Joaquin Javier Jorge Jesus Juan-Carlos Iker Iñigo
Ignacio Hugo Hernan Guillermo Gustavo Gonzalo German Fidel Raul Evo Ernesto Enrique Emiliano Eduardo Edgardo Diego Daniel Cristobal Cristiano Claudio Camilo Benito Augusto Arturo Armando Andres Alvaro Alonso Alfonso Alejandro Adolfo
Rafael Ramon Raimundo Ricardo Rolando Romulo Ruben Santiago Sebastian Simon Tomas Vicente Manolo Marcelo Marcos Mauricio Maximo Miguel Nestor Nicolas Octavio Oscar Osvaldo Patricio Jair Lula Luiz Joao Jose Paulo Geraldo Michel Aecio
Eliseu Henrique Sergio Renan Romero Thiago Tiago Vitor Wagner Neymar Ronaldo Lionel Leonel Alexis Antonio Anibal Passos Durao Vasco Nuno Rui Vladimir Volodymyr Dmitry Dmitri Dmitriy Sergei Sergey Serhiy Mikhail Mykhailo Mykola
Nikolai Nikita Alexei Aleksei Alexey Alexander Aleksandr Oleksandr Oleksiy Oleg Oleh Igor Ihor Ivan Yuri Yury Yuriy Yevgeny Evgeny Viktor Victor Viacheslav Vyacheslav Vitaly Vitali Valery Valeriy Vasily Vadim Timur Stanislav
Semyon Ruslan Roman Ramzan Pyotr Petro Pavel Pavlo Maxim Maksim Leonid Kirill Konstantin Kostyantyn Josef Iosif Grigory Gennady Garry Fyodor Eduard Denis Denys Boris Bohdan Arseniy Arkady Anton Andrei Andriy Andrey Anatoly Anatoliy
Artem Arsen Askar Nursultan Kassym-Jomart Islam Shavkat Emomali Gurbanguly Ilham Heydar Nikol Serzh Mikheil Giorgi Bidzina Irakli Zurab Lech Jaroslaw Jarosław Mateusz Andrzej Donald Radoslaw Radek Bronislaw Tadeusz Wojciech Zbigniew
Krzysztof Pawel Piotr Tomasz Marek Marcin Maciej Leszek Jerzy Jacek Grzegorz Dariusz Adam Vaclav Milos Andrej Bohuslav Karel Jiri Jaroslav Ladislav Lubos Mirek Miroslav Petr Robert Tomas Zdenek Zoltan Viktor Gyorgy Ferenc Laszlo Janos
Istvan Imre Gabor Gergely Peter Pal Sandor Tibor Traian Klaus Ion Victor Liviu Nicolae Calin Mircea Sorin Boyko Rumen Georgi Plamen Ivaylo Slobodan Radovan Ratko Aleksandar Vojislav Tomislav Ivica Zoran Milorad Milo Mirko Goran
Dragan Dusan Branko Bojan Borut Janez Janko Igor Luka Marko Nikola Novak Hashim Ramush Albin Edi Sali Alexis Antonis Kyriakos Yanis Giorgos George Kostas Costas Constantine Andreas Nikos Panos Evangelos Euclid Stavros Dimitris Spyros
Recep Abdullah Ahmet Mehmet Mustafa Kemal Kemalettin Mevlut Binali Bulent Devlet Ekrem Fethullah Hakan Hulusi Ibrahim Ismail Muharrem Murat Numan Omer Orhan Osman Selahattin Suleyman Tayyip Tayyib Turgut Yasin Yusuf Mohammed Mohammad
Muhammad Mohamed Mohamad Muhammed Mahmoud Mahmud Mehmood Ahmed Ahmad Ali Hassan Hasan Hussein Hussain Husain Hosni Hamid Hamad Hamdi Hamza Haider Hadi Habib Ghassan Faisal Fahd Fahad Fadi Fawzi Farouk Farooq Fayez Essam Emad Ehab
Bashar Bassam Bilal Bakr Badr Ayman Aziz Azzam Atif Asif Ashraf Anwar Amr Amin Amir Ameer Ammar Adnan Adel Abu Abdul Abdel Abdelaziz Abdulaziz Abdelfattah Abdullatif Abdulrahman Abdirahman Abdallah Abbas Abdi Jamal Jalal Jawad
Kamal Karim Kareem Khaled Khalid Khalifa Khalil Latif Maher Mahathir Majid Malik Mansour Mansoor Marwan Massoud Masoud Mazen Moncef Mounir Moussa Musa Mubarak Munir Muqtada Mutaz Nabil Nadeem Naguib Najib Nasser Nasir Nawaf Nawaz
Nayef Nizar Nouri Numan Omar Osama Qais Qasim Qassem Qasem Rafik Rafiq Rached Rami Rashid Rasheed Rauf Raza Riad Riyad Rustam Saad Saadi Saddam Sabah Said Saeed Saif Salah Salam Salem Salim Salman Sameh Sami Samir Sayed Sayyid Shafiq
Shahid Shakir Sharif Shawki Sherif Sohail Sultan Tahir Talal Taha Tamim Tarek Tareq Tariq Usman Uthman Wael Walid Waleed Wasim Yahya Yasser Yasir Younis Youssef Yousef Yusef Yousuf Zaher Zaid Zayed Ziad Zine Zubair Zulfikar Zulfiqar
Hassan Javad Mohsen Mir-Hossein Mehdi Mahdi Akbar Ali-Akbar Esmail Ebrahim Gholam Hossein Kazem Manouchehr Morteza Mostafa Parviz Qassem Ramin Reza Saeed Sadegh Shahram Siamak Pervez Parvez Yousaf Yousef Imran Shahbaz Asif Iftikhar
Chaudhry Chaudhary Ghulam Hafiz Hakimullah Baitullah Jalaluddin Sirajuddin Gulbuddin Zalmay Ashraf Abdullah Atta Rashid Ijaz Ishaq Javed Kamran Khurshid Khawaja Liaquat Mian Moeed Moin Mushahid Nadir Naeem Naveed Qamar Raheel Rehman Salik
Narendra Manmohan Rahul Rajiv Sanjay Sachin Virat Amit Amitabh Anil Anand Arjun Arun Arvind Ashok Ashish Atal Ajay Ajit Akhilesh Bal Bhim Chandra Deepak Dinesh Gopal Gaurav Girish Harish Hari Jagdish Jairam Jaswant Kapil Karan
Krishna Kumar Lal Lalit Lalu Mahesh Mahatma Mahendra Manish Manohar Manoj Mohan Mukesh Mukul Mulayam Naresh Naveen Navjot Nikhil Nitin Nitish Om Palaniappan Parkash Piyush Prakash Pranab Prashant Prem Rajat Rajesh Rajendra Rajnath
Rakesh Ram Ramesh Ranil Ravi Ritesh Rohit Satya Satish Shashi Shiv Shivraj Sitaram Subramanian Sudhir Sundar Sunil Suresh Sushil Uddhav Vijay Vikas Vikram Vinod Vishal Vivek Yashwant Yogi Mahinda Gotabaya Maithripala Sheikh Ziaur Baburam
Pushpa Sher Madhav Thaksin Prayuth Abhisit Suthep Somchai Hun Sam Kem Nguyen Vo Joko Prabowo Basuki Susilo Bambang Jusuf Agus Budi Rodrigo Benigno Ferdinand Fidel Joseph Manny Antonio Lee Mahathir Anwar Najib Muhyiddin Ismail Goh
Nelson Thabo Jacob Cyril Kgalema Desmond Julius Jomo Uhuru Raila Mwai Daniel William Kalonzo Yoweri Kizza Bobi Paul Joseph Laurent Felix Etienne Moise Denis Faustin Omar Abdalla Hamdok Hassan Salva Riek Isaias Meles Abiy Hailemariam
Haile Eliud Kenenisa Mo Robert Morgan Emmerson Constantino Nelson Tendai Ian Kenneth Levy Michael Rupiah Edgar Hakainde Bingu Lazarus Jose Joao Isaias Armando Filipe Olusegun Goodluck Muhammadu Umaru Sani Ibrahim Atiku Bola Yemi Nnamdi
Chinua Wole Ken Emeka Chukwu Ikechukwu Obinna Chidi Kwame Kofi Kwabena Kwaku Yaw Nana John Jerry Nii Adama Alassane Laurent Guillaume Blaise Thomas Roch Amadou Modibo Ibrahim Moussa Mahamadou Idriss Hissene Macky Abdoulaye Leopold
Alpha Conte Ousmane Sekou Samuel Charles Prince George Ernest Julius Foday Yahya Adama Ellen Paul Ali Omar Teodoro Malick Bah Assimi Choguel Shinzo Junichiro Taro Yukio Naoto Yoshihiko Yoshihide Fumio Shigeru Kenta Issei Shinichiro
Shinichi Hiroshi Hiroyuki Hideki Haruhiko Haruo Haruki Ichiro Isao Kazuo Kazuhiro Keisuke Kenji Kenichi Koji Koichi Masahiro Masahito Masato Masayoshi Makoto Minoru Naohiro Naruhito Akihito Hirohito Noriyuki Osamu Ryu Ryota Satoshi Seiji
Shigeo Shigeru Shintaro Shohei Shoichi Shunichi Susumu Tadashi Takashi Takeshi Takahiro Takuya Tetsuya Toru Toshihiro Toshimitsu Toshiro Yasuhiro Yasuo Yasutaka Yasutoshi Yoichi Yoshiro Yoshimasa Yuji Yutaka Benjamin Ehud Ariel Yitzhak
Shimon Menachem Moshe Avigdor Avi Yair Naftali Benny Gabi Gideon Isaac Reuven Yaakov Yisrael Yossi Yoav Uzi Tzachi Silvan Shaul Ron Ronen Rafael Nir Natan Meir Itamar Ilan Gilad Gadi Eli Elie Dov Danny Dan Chaim Aviv Amos Amir Amnon
Scott Malcolm Tony Kevin Bob Gough Paul Peter Barnaby Bill Kim Julian Winston Bronwyn Gough Daniel Brenton Brendon Jacinda Christiaan Ernie Jacques Hansie Siya Kagiso Faf Pik Frederik Roelf Andries Hendrik Marthinus Jannie Johann Piet
Ibrahima Sadio Didier Yaya Samuel Abedi Asamoah Denis Mick Logan Svein Callum Liam Niall Cormac Conor Declan Robin Kim Jan Dana Tracy Stacy Kelly Ashley Lindsay Dominique Marion Courtney Kerry Casey Jessie Sasha Nicola Enda Leo Micheal Bertie Gerry Seamus Eamon Padraig Donal Fergus Dermot Brian Ciaran Colm Finbarr Jehan Yuki Valtteri Lando
`)

const FAMILY = names(`
Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson Anderson Thomas Taylor Moore Jackson Martin Lee Perez Thompson White Harris Sanchez Clark Ramirez Lewis Robinson Walker
Young Allen King Wright Scott Torres Nguyen Hill Flores Green Adams Nelson Baker Hall Rivera Campbell Mitchell Carter Roberts Gomez Phillips Evans Turner Diaz Parker Cruz Edwards Collins Reyes Stewart Morris Morales Murphy Cook
Rogers Gutierrez Ortiz Morgan Cooper Peterson Bailey Reed Kelly Howard Ramos Kim Cox Ward Richardson Watson Brooks Chavez Wood Bennett Gray Mendoza Ruiz Hughes Price Alvarez Castillo Sanders Patel Myers Ross Foster
Jimenez Powell Jenkins Perry Russell Sullivan Bell Coleman Butler Henderson Barnes Fisher Vasquez Simmons Romero Jordan Patterson Alexander Hamilton Graham Reynolds Griffin Wallace Moreno West Cole Hayes Bryant Herrera Gibson Ellis
Tran Medina Aguilar Stevens Murray Ford Castro Marshall Owens Harrison Fernandez McDonald Woods Washington Kennedy Wells Vargas Henry Chen Freeman Webb Tucker Guzman Burns Crawford Olson Simpson Porter Hunter Gordon Mendez Silva
Shaw Snyder Mason Dixon Munoz Hunt Hicks Holmes Palmer Wagner Black Robertson Boyd Stone Salazar Fox Warren Mills Meyer Rice Schmidt Garza Daniels Ferguson Nichols Stephens Soto Weaver Ryan Gardner Payne Grant Dunn Kelley Spencer
Hawkins Arnold Pierce Hansen Peters Santos Hart Bradley Knight Elliott Cunningham Duncan Armstrong Hudson Carroll Lane Riley Andrews Alvarado Ray Delgado Berry Perkins Hoffman Johnston Matthews Pena Richards Contreras Willis Carpenter
Lawrence Sandoval Trump Biden Obama Clinton Bush Reagan Carter Nixon Pelosi McConnell Schumer Sanders Warren Pence Romney Rubio Cruz Kerry Gore Cheney Rumsfeld Powell Rice Mueller Comey Barr Sessions Putin Medvedev Lavrov Navalny
Zelensky Zelenskiy Poroshenko Lukashenko Yeltsin Gorbachev Merkel Scholz Schroeder Kohl Macron Hollande Sarkozy Chirac Mitterrand Johnson Cameron Blair Thatcher Sunak Truss Corbyn Starmer Farage Berlusconi Renzi Draghi Conte Rajoy Sanchez Erdogan
Netanyahu Abbas Arafat Sharon Rabin Peres Olmert Assad Mubarak Sisi Morsi Gaddafi Qaddafi Khamenei Rouhani Ahmadinejad Khomeini Raisi Zarif Karzai Ghani Musharraf Bhutto Zardari Sharif Gilani Qureshi Khan Modi Singh Gandhi Kumar Sharma
Gupta Reddy Rao Das Bose Banerjee Chatterjee Mukherjee Iyer Nair Menon Pillai Joshi Desai Mehta Shah Verma Mishra Pandey Yadav Chaudhary Malik Hussain Ahmed Ali Rahman Islam Begum Akhtar Siddiqui Xi Hu Jiang Deng Mao Wang Li Zhang
Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Zhu Ma Guo Lin He Gao Liang Zheng Luo Song Xie Tang Cao Feng Cheng Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Ye Du Su Wei Lu Ding Ren Shen Yao Hui Tsang Leung Cheung Chan Wong Lam Ho Ng
Park Choi Jung Jeong Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Hong Yoo Moon Ban Abe Kishida Suga Aso Koizumi Tanaka Suzuki Sato Takahashi Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki
Yamaguchi Matsumoto Inoue Kimura Hayashi Shimizu Yamazaki Mori Ikeda Hashimoto Ishikawa Ogawa Goto Okada Hasegawa Fujita Muller Mueller Schneider Fischer Weber Becker Schulz Koch Bauer Richter Klein Wolf Schroder Neumann Schwarz
Zimmermann Braun Krueger Hofmann Hartmann Lange Werner Krause Lehmann Dubois Durand Leroy Moreau Simon Laurent Lefebvre Michel Bertrand Roux Vincent Fournier Morel Girard Mercier Dupont Lambert Bonnet Rossi Russo Ferrari Esposito
Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Costa Giordano Mancini Rizzo Lombardi Moretti Ivanov Petrov Sidorov Smirnov Kuznetsov Popov Sokolov Volkov Novikov Morozov Kowalski Nowak Wisniewski Novak Horvat Kovacs Nagy
Szabo Toth Jansen Jensen Hansen Olsen Larsen Nielsen Pedersen Andersen Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Virtanen Silva Santos Oliveira Souza Pereira Ferreira Almeida Costa Rodrigues
Bolsonaro Rousseff Temer Maduro Chavez Morales Kirchner Macri Fernandez Pinera Bachelet Uribe Duque Mandela Mbeki Zuma Ramaphosa Mugabe Mnangagwa Tsvangirai Kagame Museveni Kenyatta Odinga Ruto Buhari Obasanjo Okafor Okonkwo Adeyemi
Mensah Owusu Boateng Diallo Traore Keita Toure Coulibaly Diop Ndiaye Sow Ba Fall Kabila Tshisekedi Bashir Hariri Nasrallah Haniyeh Barzani Talabani Maliki Abadi Kadhimi Saleh Hadi Salman Thani Maktoum Nahyan Sabah Fauci Birx Azar
Moreno Cuomo Newsom DeSantis Abbott Kemp Whitmer Walz Becerra Blinken Yellen Garland Austin Mayorkas Haines Giuliani Bannon Kushner Mnuchin Pompeo Tillerson Bolton Flynn Manafort Kavanaugh Gorsuch Barrett Ginsburg Scalia Roberts Thomas Alito Sotomayor Kagan
`)

const female = new Set(FEMALE)
const male = new Set(MALE)

export const GIVEN_NAMES: ReadonlySet<string> = new Set([...FEMALE, ...MALE])
export const FAMILY_NAMES: ReadonlySet<string> = new Set(FAMILY)

export type Gender = 'female' | 'male'

/** The gender a given name mostly goes with; nothing for names of both ("Kelly") and for unknown ones. */
export function genderOfGivenName(name: string): Gender | undefined {
  const isFemale = female.has(name)
  return isFemale === male.has(name) ? undefined : isFemale ? 'female' : 'male'
}
