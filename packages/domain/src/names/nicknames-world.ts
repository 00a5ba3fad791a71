/**
 * Short forms and spellings of given and family names that an English list lacks: names carried between languages and scripts, written
 * as each clerk heard them. It says that two names may be one person's, never that they are.
 *
 * Source: drawn up for this project from common knowledge of how these names are romanised; no list was copied. Read 2026-11-22.
 */

/** `formal:short forms`, as in the English list. */
export const worldShortForms = `
robert:rob robbie robby bobbie;alexander alexandra:xander lex lexie ally;olivia:liv livvy;madeleine madeline madison:maddie maddy;charlotte:charlie lottie
natalie nathalie:nat talia;lachlan:lachie lochie;isabella isabelle:izzy issy bella belle;harrison:harry;dylan:dyl;callum:cal;zachary:zac zack zak;jayden:jay
benjamin:benjy benji;jackson:jack jax;finlay:fin finn;thomas:tommo;michael:mikey micky mick;stephen steven:stevo ste;georgia georgina:george georgie gina
sophia sophie:soph;jessica:jess jessie jessy;emily emilia:em emmy millie;amelia:millie mia amy;maximilian:max;theodore:theo teddy;oliver:ollie olly;oscar:ozzie
francisco:paco pancho curro kiko fran;jose:pepe chepe pepito che;jesus:chuy chucho;guadalupe:lupe lupita;dolores:lola lolita
ignacio:nacho;rosario:charo chayo;concepcion:concha conchita;enrique:quique kike;manuel:manolo lolo manny;alejandro:alex jandro ale
alejandra:alex ale jandra;eduardo:edu lalo eddie;guillermo:memo guille;roberto:beto rob;alberto:beto al;humberto:beto;gilberto:beto
antonio:tono tonio tony toni;rafael:rafa rafi;javier:javi;fernando:nando fer;hernando:nando;luis:lucho luisito;miguel:migue mike
maria:mari mary;isabel:chabela isa bel;josefina:pepa fina josie;mercedes:meche merche;consuelo:chelo;graciela:chela;ricardo:rick cardo
santiago:santi chago;sebastian:seba seb bas;salvador:chava salva;vicente:chente;gregorio:goyo greg;refugio:cuca;socorro:coco
aleksandr alexandr aleksander:sasha sascha alyosha shura sanya alex;aleksandra alexandra:sasha shura sanya alya
dmitri dmitry dmitrii dimitri:dima mitya;vladimir:vova volodya vlad;sergei sergey:seryozha serge;mikhail:misha mike;nikolai nikolay:kolya nick
yekaterina ekaterina:katya kate;anastasia anastasiya:nastya stacy asya;tatiana tatyana:tanya;natalia nataliya natalya:natasha nata
yevgeny evgeny evgeni:zhenya eugene;ivan:vanya;konstantin:kostya;pavel:pasha paul;maria mariya:masha;olga:olya;svetlana:sveta lana
stanislaw stanislav:stas staszek;tomasz:tomek tom;katarzyna:kasia;malgorzata:gosia;agnieszka:aga;jerzy:jurek george;krzysztof:krzys chris
giuseppe:beppe peppe pino joe;giovanni:gianni nino john;francesco:franco ciccio frank;luigi:gigi;salvatore:totò toto sal;domenico:mimmo dom
mohammed:mo moh hamoudi;abdullah:abdul abdu;abdulrahman:abdul rahman;fatima:fatma fatoumata;khadija:khadijah;ibrahim:abe ibro;yusuf:joe
ioannis yiannis:yannis john;konstantinos:kostas costas dinos gus;georgios:giorgos george;dimitrios:dimitris jim jimmy;panagiotis:panos takis
johannes:hans hannes jan johann;heinrich:heinz harry;friedrich:fritz fred;wilhelm:willi will bill;matthias:matt hias;elisabeth:lisa else liesl
padraig:paddy patrick podge;seamus:james jim;siobhan:shevaun joan;eoghan:eoin owen euan;mairead:margaret peig;caoimhe:keeva;niamh:neve neeve
`;

/** Names that are one name written in several ways; each line is one such family. */
export const spellingFamilies = `
mohammed mohamed muhammad mohammad muhammed muhamad mohamad mohd muhamed mahomet mehmet mahammad muhammadu
ahmed ahmad ahmet achmed;hussein hussain husain hosein hossein husayn houssein;yusuf yousef youssef yousuf yusef joseph josef jose giuseppe
ali aly;hasan hassan;khalid khaled;omar umar omer;osman usman othman uthman;ibrahim ebrahim abraham brahim;ismail ismael ishmael esmail
abdul abd abdel abdal;rahman rehman rahmaan;said saeed sayed saïd syed sayyid;fatima fatimah fatema fatma;aisha ayesha aysha aicha aishah
zainab zaynab zeinab zeynep;mariam maryam miriam mariyam;leila layla laila leyla leilah;jamal gamal djamal;jamila djamila gamila
steven stephen stephan stefan steffen esteban etienne;jeffrey geoffrey jeffery geoff;sean shaun shawn shane eoin;catherine katherine kathryn catharine katharine cathryn kathrine katarina
philip phillip felipe filip philippe;michael mikael micheal miguel michel michal mikhail;john jon johan juan ian jean jan giovanni ivan ion
ann anne anna ana;sara sarah;elizabeth elisabeth elisabet isabel;alan allan allen alun;brian bryan brien;eric erik erich;frederick frederic fredrick
gerard jerard gerald gerrard;harald harold;karl carl carlos;kristin kristen christen christine kristine cristina christina kristina
lawrence laurence lorenzo;louis lewis luis luiz louie;mark marc marcus markus marco;marta martha;nicholas nicolas nikolas nicolaus nikolaus nikolai
patrick padraig patricio;paul paulo pablo pavel;peter pedro pieter pierre petr piotr pyotr;robert roberto rupert;theresa teresa therese;tomas thomas tomasz
vincent vicente vincenzo;walter valter;william guillermo wilhelm willem guillaume;xavier javier;yvonne ivonne;zoe zoey zoë;jaime james jacob jakob yakov
aidan aiden ayden aydan;caitlin kaitlyn katelyn kaitlin caitlyn katelynn;jayden jaden jaiden jadon;haley hailey hayley haylee;madison maddison madisyn
reid reed reade read;clark clarke;brown browne braun;smith smyth smythe schmidt schmitt schmid;thompson thomson tomson thomsen;johnson johnston johnstone jonson johansson johnsen
meyer meier mayer maier myer mayr;miller muller moeller mueller möller millar;schneider snyder snider;schwarz schwartz swartz;fischer fisher;weiss weis wise
wang wong;huang wong hwang;zhang chang cheung jang teoh;chen chan tan tran;liu lau low liew;li lee lei ly;xu hsu hui;zhou chou chow;wu ng goh;yang yeung young
cai choi tsai chua;zhao chao chiu;guo kwok kuo;ye yip yeh;xie hsieh tse;zheng cheng jung chung;lin lam lim;he ho;feng fung;deng tang teng;zeng tsang
park bak pak;choi choe;kim gim;lee yi rhee ri;jung jeong chung;kang gang;yoon yun;shin sin;seo suh;noh roh;nguyen nguyễn nguyn nuygen
gonzalez gonzales gonsalez gonsalves goncalves;hernandez fernandez hernandes;rodriguez rodrigues;jimenez ximenez gimenez;vazquez vasquez velasquez;chavez chaves
sanchez sanches;martinez martines;perez peres;lopez lopes;gomez gomes;ortiz ortis;ramirez ramires;alvarez alvares;juarez xuarez suarez
kowalski kowalsky kovalsky;ivanov ivanoff;petrov petroff;romanov romanoff;yakovlev iakovlev;shevchenko sevcenko;horvat horvath
macdonald mcdonald mcdonnell;mackenzie mckenzie;maclean mclean mclain;macleod mcleod mccloud;oneill oneil neill oneal;obrien obryan obrian;oconnor connor oconner
`;
